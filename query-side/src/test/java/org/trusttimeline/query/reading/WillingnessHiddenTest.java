package org.trusttimeline.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
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
        for (String what : List.of("", "/timeline", "/stage", "/stage?trueOn=2100")) {
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

    private String answer() {
        return couple.entries().get(2).event().statement().entryId().toString();
    }

    private static List<String> types(Answered answered) {
        return answered.each("entries", "type");
    }
}
