package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** A timeline of what is asked for alone. */
class FiltersTest extends QuerySideTest {

    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple().story();
    }

    @Test
    void ofCertainTypes() {
        told(couple);
        assertThat(types("?type=BreachRecorded")).containsExactly("BreachRecorded");
        assertThat(types("?type=BreachRecorded,RelationshipOpened&order=oldest"))
                .containsExactly("BreachRecorded", "RelationshipOpened");
    }

    @Test
    void thatNameABreach() {
        told(couple);
        assertThat(types("?breach=" + couple.affair))
                .contains("BreachRecorded", "AmendOffered", "ImpactStated")
                .doesNotContain("RelationshipOpened", "BoundaryStated");
        assertThat(types("?breach=" + couple.ann)).as("an id of something else").isEmpty();
    }

    @Test
    void inSomebodysWordsAndAllOfItTogether() {
        told(couple);
        assertThat(get(CLINICIAN, timeline("?statedBy=partner:" + couple.ben)).each("entries", "statedBy"))
                .isNotEmpty()
                .containsOnly("partner:" + couple.ben);
        assertThat(types("?statedBy=partner:" + couple.ben + "&breach=" + couple.affair + "&type=BoundaryStated"))
                .isEmpty();
    }

    @Test
    void taggedWithACriterion() {
        told(couple);
        assertThat(types("?criterion=HONESTY")).hasSize(couple.entries().size());
        assertThat(types("?criterion=TRANSPARENCY")).isEmpty();
    }

    @Test
    void thatOccurredInAStretchOfTimeBothEndsIncluded() {
        Couple dated = couple();
        dated.opened();
        for (String date :
                List.of("2001-12-31", "2002-01-01", "2002", "2002-03", "2002-12-31", "2003-01-01", "../2002")) {
            dated.says(dated.ann, date, NeedStated::new);
        }
        told(dated);
        assertThat(dates(dated, "?from=2002&to=2002"))
                .containsExactly("2002-01-01", "2002-03", "2002", "2002-12-31", "../2002");
        assertThat(dates(dated, "?from=2002-12-31&type=NeedStated"))
                .containsExactly("2002", "2002-12-31", "../2002", "2003-01-01");
        assertThat(dates(dated, "?to=2001")).containsExactly("2001-12-31");
        assertThat(dates(dated, "?from=2003&to=2001")).isEmpty();
    }

    @Test
    void pagesOfALongRecordAreFullAndNothingIsLostAtTheirEndsWhileEntriesArrive() {
        Couple longOne = couple();
        longOne.opened();
        List<String> journals = new ArrayList<>();
        IntStream.range(0, 900).forEach(n -> {
            Entry said = n % 150 == 7
                    ? longOne.says(
                            longOne.chartOf(longOne.ann), new Speaker.Partner(longOne.ann), year(n), JournalKept::new)
                    : longOne.says(longOne.ann, year(n), NeedStated::new);
            if (said.event() instanceof JournalKept) {
                journals.add(said.address().entryId().toString());
            }
        });
        told(longOne);
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Answered page = get(CLINICIAN, path(longOne, "/timeline?type=JournalKept&limit=2&order=oldest" + cursor));
            assertThat(page.each("entries", "entryId")).hasSize(2);
            found.addAll(page.each("entries", "entryId"));
            cursor = page.body().has("next")
                    ? "&cursor=" + page.body().path("next").asString()
                    : "";
            told(
                    longOne,
                    longOne.says(
                            longOne.chartOf(longOne.ann), new Speaker.Partner(longOne.ann), "0900", JournalKept::new));
        } while (!cursor.isEmpty());
        assertThat(found).isEqualTo(journals);
        assertThat(dates(longOne, "?type=NeedStated&limit=3&from=1300")).containsExactly("1300", "1301", "1302");
        assertThat(dates(longOne, "?type=NeedStated&limit=3&from=1300&to=1301")).containsExactly("1300", "1301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=NoSuchThing",
                "type=",
                "type=BreachRecorded,",
                "breach=affair",
                "statedBy=ben",
                "criterion=honesty",
                "from=yesterday",
                "to=2001/2002"
            })
    void whatCannotBeMeantIsRefusedByName(String asked) {
        told(couple);
        Answered answered = get(CLINICIAN, timeline("?" + asked));
        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("/problems/bad-parameter");
        assertThat(answered.body().path("parameter").asString()).isEqualTo(asked.substring(0, asked.indexOf('=')));
    }

    private static String year(int n) {
        return Integer.toString(1000 + n);
    }

    private List<String> types(String query) {
        Answered answered = get(CLINICIAN, timeline(query));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        return answered.each("entries", "type");
    }

    private List<String> dates(Couple of, String query) {
        return get(CLINICIAN, path(of, "/timeline" + query + "&order=oldest")).each("entries", "occurred");
    }

    private String timeline(String query) {
        return path(couple, "/timeline" + query);
    }
}
