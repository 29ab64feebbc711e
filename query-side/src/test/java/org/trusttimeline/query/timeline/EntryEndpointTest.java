package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;
import tools.jackson.databind.JsonNode;

class EntryEndpointTest extends QuerySideTest {

    private Couple couple;
    private Entry breach;
    private Entry corrected;
    private Entry journal;
    private Entry disagreed;

    @BeforeEach
    void aBreachCorrectedAndDisagreedWithInPrivate() {
        couple = couple();
        couple.opened();
        breach = couple.breach();
        corrected = couple.says(
                couple.ann,
                "2006-01",
                said -> new EntryCorrected(
                        said,
                        Couple.here(breach),
                        Edtf.parse("2005-10-10"),
                        null,
                        couple.words(couple.chart, said, "correctedNarrative"),
                        null));
        journal = couple.says(couple.chartOf(couple.ben), speaker(couple.ben), null, JournalKept::new);
        disagreed = couple.says(
                couple.chartOf(couple.ben),
                speaker(couple.ben),
                null,
                said -> new DisagreementStated(said, Couple.beside(breach)));
        told(couple);
    }

    @Test
    void anEntryStandsWithWhatRefersToItOnEveryChartTheCallerSees() {
        Answered anns = get(partner(couple.ann), one(breach));
        assertThat(anns.body().path("relationship").asString())
                .isEqualTo(couple.id().toString());
        assertThat(links(anns)).containsExactly(id(corrected));
        assertThat(links(get(partner(couple.ben), one(breach)))).containsExactly(id(corrected), id(disagreed));
        JsonNode link = get(CLINICIAN, one(breach)).body().path("entry").path("links");
        assertThat(link.path(0).propertyNames()).containsExactly("type", "chart", "entryId", "statedBy", "occurred");
        assertThat(link.path(0).path("type").asString()).isEqualTo("EntryCorrected");
        assertThat(link.path(0).path("occurred").asString()).isEqualTo("2006-01");
        assertThat(link.path(1).path("chart").asString()).isEqualTo("partner:" + couple.ben);
    }

    @Test
    void itSaysWhatItRefersToAndItsTextsAreOpened() {
        JsonNode correction = get(partner(couple.ann), one(corrected)).body().path("entry");
        assertThat(correction.path("refersTo").path("chart").asString()).isEqualTo("joint");
        assertThat(correction.path("refersTo").path("entryId").asString()).isEqualTo(id(breach));
        assertThat(correction.path("correctedNarrative").asString()).isEqualTo("plain correctedNarrative 2");
        assertThat(correction.path("correctedOccurred").asString()).isEqualTo("2005-10-10");
        JsonNode disagreement = get(partner(couple.ben), one(disagreed) + "?chart=partner:" + couple.ben)
                .body()
                .path("entry");
        assertThat(disagreement.path("refersTo").path("chart").asString()).isEqualTo("joint");
        assertThat(disagreement.path("entry").asString()).isEqualTo("joint:" + id(breach));
    }

    @Test
    void aTimelineCarriesTheSameLinksAndOfOneChartThatChartsAlone() {
        assertThat(linksOnTimeline("/timeline")).containsExactly(id(corrected), id(disagreed));
        assertThat(linksOnTimeline("/timeline?chart=joint")).containsExactly(id(corrected));
    }

    @Test
    void whatIsNotThereOrNotTheirsIsNoEntry() {
        String nowhere = "/timeline/6f2d3a52-0000-4000-8000-000000000001";
        for (String path : List.of(path(couple, nowhere), path(couple, "/timeline/no-id"), one(journal))) {
            Answered answered = get(partner(couple.ben), path);
            assertThat(answered.status()).isEqualTo(404);
            assertThat(answered.problem()).isEqualTo("/problems/no-such-entry");
        }
        String bens = "?chart=partner:" + couple.ben;
        assertThat(get(partner(couple.ben), one(journal) + bens).status()).isEqualTo(200);
        assertThat(get(partner(couple.ann), one(journal) + bens).problem()).isEqualTo("/problems/bad-parameter");
        assertThat(get(partner(couple.ann), one(journal) + "?chart=partner:" + couple.ann)
                        .problem())
                .as("a chart of hers that has no entries")
                .isEqualTo("/problems/no-such-entry");
    }

    private String one(Entry entry) {
        return path(couple, "/timeline/" + id(entry));
    }

    private List<String> linksOnTimeline(String what) {
        return get(CLINICIAN, path(couple, what))
                .body()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("entryId").asString().equals(id(breach)))
                .flatMap(entry -> entry.path("links").valueStream())
                .map(link -> link.path("entryId").asString())
                .toList();
    }

    private static List<String> links(Answered answered) {
        return answered.body()
                .path("entry")
                .path("links")
                .valueStream()
                .map(link -> link.path("entryId").asString())
                .toList();
    }

    private static String id(Entry entry) {
        return entry.address().entryId().toString();
    }

    private static Speaker speaker(PartnerId partner) {
        return new Speaker.Partner(partner);
    }
}
