package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class BoundaryRegisterTest {

    private final Couple couple = new Couple("boundaries", new PretendedSeal());

    @Test
    void aBoundaryIsItsOwnersAndLeadsToItsEntry() {
        couple.opened();
        couple.boundary();
        couple.passesOn(couple.ben, couple.ann, said -> new BoundaryStated(said, couple.phone));

        assertThat(Folded.head(Folded.of(couple.entries())).boundaries().lines())
                .as("what somebody passed on is not in it")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.statedBy().is(couple.ann)).isTrue();
                    assertThat(line.entryId())
                            .isEqualTo(
                                    couple.entries().get(1).event().statement().entryId());
                });
    }
}
