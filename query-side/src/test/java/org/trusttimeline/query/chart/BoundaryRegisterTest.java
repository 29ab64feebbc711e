package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BoundaryLifted;
import org.trusttimeline.events.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class BoundaryRegisterTest {

    private final Couple couple = new Couple("boundaries", new PretendedSeal());

    @Test
    void aBoundaryLiftedIsShownAsLiftedAndACrossingIsCountedNowhere() {
        couple.opened();
        couple.boundary();
        BoundaryRegister stated = register();
        couple.says(couple.ann, null, said -> new BoundarySaidToBeCrossed(said, couple.phone));
        assertThat(register()).isEqualTo(stated);
        couple.passesOn(couple.ann, couple.ben, said -> new BoundaryLifted(said, couple.phone));
        assertThat(register()).as("her own word lifts it").isEqualTo(stated);
        couple.says(couple.ann, null, said -> new BoundaryLifted(said, couple.phone));
        assertThat(register().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.isOpen()).isFalse());
    }

    private BoundaryRegister register() {
        return Folded.head(Folded.of(couple.entries())).boundaries();
    }

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
