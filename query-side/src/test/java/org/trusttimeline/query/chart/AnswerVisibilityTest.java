package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class AnswerVisibilityTest {

    private final Couple couple = new Couple("willing", new PretendedSeal());

    @BeforeEach
    void aBreach() {
        couple.opened();
        couple.breach();
    }

    @Test
    void allHaveAnsweredOnceEachHasWhateverTheyAnswered() {
        couple.willing(couple.ann, Answer.NO);
        assertThat(allHaveAnswered()).isFalse();

        couple.willing(couple.ben, Answer.UNSURE);
        assertThat(allHaveAnswered()).isTrue();
    }

    @Test
    void whoeverAnswersAgainHadAnsweredTheFirstTime() {
        couple.willing(couple.ann, Answer.YES);
        Entry last = couple.willing(couple.ben, Answer.YES);
        couple.willing(couple.ann, Answer.NO);
        assertThat(register().allHadAnsweredAt(couple.affair, List.of(couple.ann, couple.ben)))
                .hasValue(last.position());
    }

    @Test
    void anAnswerIsOfItsBreachAlone() {
        couple.willing(couple.ann, Answer.YES);
        couple.says(
                couple.ben,
                null,
                said -> answer(said, BreachId.of("6f2d3a52-0000-4000-8000-000000000001"), Answer.YES));

        assertThat(allHaveAnswered()).isFalse();
    }

    @Test
    void anAnswerThatSomebodyPassedOnIsNone() {
        couple.willing(couple.ben, Answer.YES);
        couple.passesOn(couple.ann, couple.ben, said -> answer(said, couple.affair, Answer.YES));

        assertThat(allHaveAnswered()).isFalse();
    }

    @Test
    void whatRefersToAnAnswerTellsOfItThroughHoweverManyEntries() {
        Entry answer = couple.willing(couple.ann, Answer.YES);
        Entry upheld = couple.says(couple.ann, null, said -> new StatementUpheld(said, Couple.here(answer)));
        Entry disagreed = couple.says(couple.ben, null, said -> new DisagreementStated(said, Couple.here(upheld)));
        Entry other = couple.says(couple.ben, null, said -> new DisagreementStated(said, breach()));
        assertThat(Stream.of(answer, upheld, disagreed))
                .allSatisfy(entry -> assertThat(
                                register().toldBy(entry.address().entryId()))
                        .hasValueSatisfying(
                                of -> assertThat(of.by().is(couple.ann)).isTrue()));
        assertThat(register().toldBy(other.address().entryId())).isEmpty();
    }

    private EntryRef breach() {
        return Couple.here(couple.entries().get(1));
    }

    private static WillingnessAnswered answer(Statement said, BreachId breach, Answer answer) {
        return new WillingnessAnswered(said, breach, answer, null, null, null);
    }

    private AnswerVisibility register() {
        return Folded.head(Folded.of(couple.entries())).willingness();
    }

    private boolean allHaveAnswered() {
        List<PartnerId> partners = List.of(couple.ann, couple.ben);
        return register().allHaveAnswered(couple.affair, partners);
    }
}
