package org.trusttimeline.query.register.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.register.Counting;
import org.trusttimeline.stage.reading.CountedEntry;

class BoundaryRegisterTest {

    private final Couple couple = new Couple("boundaries", new PretendedSeal());
    private Entry stated = couple.opened();

    @BeforeEach
    void aBoundary() {
        stated = couple.boundary();
    }

    @Test
    void isItsOwnersAndLeadsToItsEntry() {
        couple.passesOn(couple.ben, couple.ann, said -> new BoundaryStated(said, couple.phone));
        assertThat(line().stated().entry())
                .as("what somebody passed on is not in it")
                .isEqualTo(stated);
        assertThat(line().stated().partner()).contains(couple.ann);
    }

    @Test
    void itsOwnerLiftsItAndNobodyElse() {
        couple.passesOn(couple.ann, couple.ben, said -> new BoundaryLifted(said, couple.phone));
        couple.says(couple.ben, null, said -> new BoundaryLifted(said, couple.phone));
        assertThat(line().isOpen()).as("her own word lifts it").isTrue();
        Entry lifted = couple.says(couple.ann, null, said -> new BoundaryLifted(said, couple.phone));
        assertThat(line().isOpen()).isFalse();
        couple.says(couple.ann, null, said -> new EntryMarkedInError(said, Couple.here(lifted)));
        assertThat(line().isOpen()).as("lifted in error").isTrue();
    }

    @Test
    void oneThatWasNotFreelyLiftedDoesNotComeBackByItself() {
        Entry lifted = couple.says(couple.ann, null, said -> new BoundaryLifted(said, couple.phone));
        couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(lifted)));
        assertThat(line().isOpen()).isFalse();
        couple.boundary();
        assertThat(line().isOpen()).as("stated anew").isTrue();
    }

    @Test
    void aCrossingLeadsToItsEntryAndLeavesItAsItIs() {
        Entry crossed = couple.says(couple.ann, "2005", said -> new BoundarySaidToBeCrossed(said, couple.phone));
        assertThat(register().crossingsOf(line()))
                .extracting(CountedEntry::entry)
                .as("though its date is before that of the boundary")
                .containsExactly(crossed);
        assertThat(line().isOpen()).isTrue();
        couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(crossed)));
        assertThat(register().crossingsOf(line())).isEmpty();
    }

    @Test
    void isReadAsTrueOnADay() {
        couple.says(couple.ann, "2005-11-01", said -> new BoundaryStated(said, couple.phone));
        couple.says(couple.ann, "2005-12-01", said -> new BoundaryLifted(said, couple.phone));
        assertThat(BoundaryRegister.of(Counting.on(couple, "2005-11-30", null)).lines())
                .singleElement()
                .matches(BoundaryLine::isOpen);
        assertThat(BoundaryRegister.of(Counting.on(couple, "2005-12-01", null)).lines())
                .singleElement()
                .matches(line -> !line.isOpen());
        assertThat(line().isOpen()).as("stated anew in January").isTrue();
    }

    private BoundaryRegister register() {
        return BoundaryRegister.of(Counting.now(couple));
    }

    private BoundaryLine line() {
        assertThat(register().lines()).hasSize(1);
        return register().lines().getFirst();
    }
}
