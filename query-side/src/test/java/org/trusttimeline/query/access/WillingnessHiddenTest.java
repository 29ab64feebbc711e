package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Each partner answers alone for their willingness: the others see it once all have answered. */
class WillingnessHiddenTest extends QuerySideTest {

    private Couple couple;

    @BeforeEach
    void annHasAnswered() {
        couple = couple();
        couple.opened();
        couple.breach();
        couple.willing(couple.ann, Answer.YES);
        told(couple);
    }

    @Test
    void theOtherSeesNothingOfItAnywhere() {
        for (String what : List.of(
                "", "/timeline", "/stage", "/stage?trueOn=2100", "/repairs", "/amendments", "/timeline?chart=joint")) {
            assertThat(get(partner(couple.ben), path(couple, what)).text())
                    .as(what)
                    .doesNotContain(answer(), "WillingnessAnswered", "\"WILLING\",\"by\":\"" + couple.ann);
        }
        assertThat(get(partner(couple.ben), path(couple, ""))
                        .body()
                        .path("willingness")
                        .size())
                .isZero();
    }

    @Test
    void sheAndTheCareTeamSeeIt() {
        for (String what : List.of("", "/timeline", "/stage")) {
            assertThat(get(partner(couple.ann), path(couple, what)).text())
                    .as(what)
                    .contains(answer());
            assertThat(get(CLINICIAN, path(couple, what)).text()).as(what).contains(answer());
        }
    }

    @Test
    void whenAllHaveAnsweredAllSeeAll() {
        told(couple, couple.willing(couple.ben, Answer.NO));

        for (String what : List.of("", "/timeline", "/stage")) {
            assertThat(get(partner(couple.ben), path(couple, what)).text())
                    .as(what)
                    .contains(answer());
        }
        assertThat(types(get(partner(couple.ann), path(couple, "/timeline"))))
                .containsExactly("WillingnessAnswered", "WillingnessAnswered", "RelationshipOpened", "BreachRecorded");
    }

    @Test
    void pagesStayFullAndNoNextLeadsToWhatIsHidden() {
        told(
                couple,
                IntStream.range(0, 120)
                        .mapToObj(n -> couple.willing(couple.ann, Answer.YES))
                        .toArray(Entry[]::new));
        Answered all = get(partner(couple.ben), path(couple, "/timeline?limit=2"));

        assertThat(types(all)).containsExactly("RelationshipOpened", "BreachRecorded");
        assertThat(all.body().has("next")).isFalse();
        assertThat(types(get(partner(couple.ben), path(couple, "/timeline?order=oldest&limit=2"))))
                .containsExactly("BreachRecorded", "RelationshipOpened");
        Answered first = get(partner(couple.ben), path(couple, "/timeline?limit=1"));
        assertThat(types(first)).containsExactly("RelationshipOpened");
        assertThat(types(get(
                        partner(couple.ben),
                        path(
                                couple,
                                "/timeline?limit=1&cursor="
                                        + first.body().path("next").asString()))))
                .containsExactly("BreachRecorded");
    }

    @Test
    void whatRefersToAHiddenAnswerIsHiddenWithItOnEveryRead() {
        Entry answer = couple.entries().get(2);
        Entry upheld = couple.says(couple.ann, null, said -> new StatementUpheld(said, Couple.here(answer)));
        List<Entry> referring = List.of(
                upheld,
                clinician(said -> new EntryMarkedInError(said, Couple.here(answer))),
                couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(upheld))),
                couple.says(couple.ann, null, said -> new AmendmentRequested(said, Couple.here(upheld))));
        told(couple, referring.toArray(Entry[]::new));
        Entry again = clinician(said -> new AmendmentExtended(said, Couple.here(referring.getLast())));
        told(couple, again);
        for (Entry entry :
                Stream.concat(referring.stream(), Stream.of(answer, again)).toList()) {
            String id = entry.address().entryId().toString();
            for (String what :
                    List.of("", "/timeline", "/stage", "/repairs", "/amendments", "/timeline?order=oldest&limit=3")) {
                assertThat(get(partner(couple.ben), path(couple, what)).text())
                        .as(what)
                        .doesNotContain(id);
            }
            String one = path(couple, "/timeline/" + id);
            assertThat(get(partner(couple.ben), one).problem()).isEqualTo("/problems/no-such-entry");
            assertThat(get(partner(couple.ann), one).status()).isEqualTo(200);
            assertThat(get(CLINICIAN, one).status()).isEqualTo(200);
        }
        assertThat(get(partner(couple.ann), path(couple, "/amendments"))
                        .body()
                        .path("amendments")
                        .size())
                .isEqualTo(1);
        told(couple, couple.willing(couple.ben, Answer.UNSURE));
        assertThat(get(partner(couple.ben), path(couple, "/timeline")).each("entries", "entryId"))
                .contains(again.address().entryId().toString());
    }

    private Entry clinician(Function<Statement, JointEvent> what) {
        return couple.says(new Speaker.Clinician(Couple.REED), null, what);
    }

    private String answer() {
        return couple.entries().get(2).event().statement().entryId().toString();
    }

    private static List<String> types(Answered answered) {
        return answered.each("entries", "type");
    }
}
