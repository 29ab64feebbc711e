package org.trusttimeline.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class ByRelationshipTest {

    @Test
    void entriesOfACoupleAreFoldedOneAfterTheOther() {
        Couple couple = new Couple("sequenced", new PretendedSeal()).everything();

        assertThat(couple.entries())
                .extracting(entry -> ByRelationship.POLICY.getSequenceIdentifierFor(message(entry)))
                .containsOnly(couple.id());
    }

    private static DomainEventMessage<?> message(Entry entry) {
        return new GenericDomainEventMessage<>("chart", entry.chart().stream(), entry.position(), entry.event());
    }
}
