package org.trusttimeline.command.handling;

import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.ConfidenceEvent.ConfidenceTold;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.ledger.axon.EntryMessages;

/**
 * What its author permits to be told, as their own chart stood when it was asked. The telling leaves a trace there, in the
 * same append as the joint entry: if a permission was taken back meanwhile, the place of the trace is taken, and nothing
 * is told.
 *
 * @param chart the author's chart
 * @param next the position after its head
 * @param readers to whom the confidence may be told
 */
public record PermittedTelling(PartnerChart chart, long next, Set<PartnerId> readers) {

    DomainEventMessage<ConfidenceTold> trace(Said said) {
        ConfidenceTold told = new ConfidenceTold(
                said.statement().withoutWords(),
                new EntryRef(true, said.statement().entryId()));
        return new GenericDomainEventMessage<>(
                "partner", chart.stream(), next, told, MetaData.with(EntryMessages.RECORDING, said.recording()));
    }
}
