package org.trusttimeline.query.register.willingness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.register.Counting;

class WillingnessRegisterTest {

    private final Couple couple = new Couple("willing", new PretendedSeal());

    @BeforeEach
    void aBreach() {
        couple.opened();
        couple.breach();
    }

    @Test
    void theLatestAnswerOfAPartnerGovernsAndTheOthersStayReadable() {
        couple.willing(couple.ann, Answer.YES);
        couple.willing(couple.ann, Answer.NO);
        assertThat(read().latest())
                .singleElement()
                .matches(line -> line.answered().answer() == Answer.NO);
        assertThat(read().all()).extracting(line -> line.answered().answer()).containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void anAnswerOfAnEarlierDayToldLaterDoesNot() {
        couple.willing(couple.ann, Answer.NO);
        couple.says(
                couple.ann,
                "2005-11-01",
                said -> new WillingnessAnswered(said, couple.affair, Answer.YES, null, null, null, null));
        assertThat(read().latest())
                .singleElement()
                .matches(line -> line.answered().answer() == Answer.NO);
    }

    @Test
    void enteredInErrorItIsNoneAndNotFreelyGivenItLeavesNothing() {
        couple.willing(couple.ann, Answer.NO);
        Entry second = couple.willing(couple.ann, Answer.YES);
        Entry mark = couple.says(couple.ann, null, said -> new EntryMarkedInError(said, Couple.here(second)));
        assertThat(read().latest())
                .singleElement()
                .matches(line -> line.answered().answer() == Answer.NO);
        couple.says(couple.ann, null, said -> new EntryMarkedInError(said, Couple.here(mark)));
        couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(second)));
        assertThat(read().latest()).isEmpty();
        assertThat(read().all()).hasSize(1);
    }

    private WillingnessRegister read() {
        return WillingnessRegister.of(Counting.now(couple));
    }
}
