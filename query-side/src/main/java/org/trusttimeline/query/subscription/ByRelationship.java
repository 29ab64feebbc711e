package org.trusttimeline.query.subscription;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.trusttimeline.events.id.Chart;

/** All charts of a relationship in one segment, so that nobody else writes their documents. */
enum ByRelationship implements SequencingPolicy<EventMessage<?>> {
    POLICY;

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        return Chart.ofStream(((DomainEventMessage<?>) message).getAggregateIdentifier())
                .relationshipId();
    }
}
