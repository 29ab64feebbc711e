package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Whoever reads a record finds its entries by their words, and none but those that they are shown. */
class SearchTest extends QuerySideTest {

    private Couple couple;
    private Entry need;
    private Entry offer;

    @BeforeEach
    void aRecord() {
        couple = couple();
        couple.opened();
        need = need("2006-03", "A quiet evening on Lindenstraße");
        couple.breach();
        offer = couple.says(
                couple.ben,
                "2006-01",
                said -> new AmendOffered(
                        said,
                        couple.therapy,
                        couple.affair,
                        AmendKind.THERAPY,
                        sealed(couple.chart, said, "terms", "Every Tuesday with Dr Quill")));
        told(couple);
    }

    @Test
    void byTheNarrative() {
        assertThat(found(partner(couple.ben), "evening")).containsExactly(id(need));
        assertThat(found(CLINICIAN, "nobody said this")).isEmpty();
    }

    @Test
    void byWhatAnEventSaysInWordsOfItsOwn() {
        assertThat(found(partner(couple.ann), "tuesday")).containsExactly(id(offer));
        assertThat(found(CLINICIAN, "Ann")).as("a partner's name").containsExactly(id(opening()));
        assertThat(found(CLINICIAN, "THERAPY")).as("not among anybody's words").isEmpty();
        assertThat(found(CLINICIAN, "harbour-practice")).as("nor is this").isEmpty();
    }

    @Test
    void everyWordIsFoundSomewhereInTheEntry() {
        assertThat(found(CLINICIAN, "evening quiet")).containsExactly(id(need));
        assertThat(found(CLINICIAN, "tuesday plain")).as("terms and narrative").containsExactly(id(offer));
        assertThat(found(CLINICIAN, "evening tuesday")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EVENING", "even", "  evening\\t\\n", "\\u00a0evening\\u00a0", "lindenSTRASSE", "LindenStraße"})
    void howeverTheWordsAreWritten(String words) {
        assertThat(found(CLINICIAN, words)).containsExactly(id(need));
    }

    @Test
    void anAccentIsTheSameInOnePieceOrTwo() {
        Entry cafe = need("2006-05", "At the cafe\u0301");
        told(couple, cafe);
        assertThat(found(CLINICIAN, "caf\u00c9")).containsExactly(id(cafe));
    }

    @Test
    void aPrivateEntryIsFoundByThoseAloneWhoReadIt() {
        Entry journal = couple.says(
                couple.chartOf(couple.ben),
                new Speaker.Partner(couple.ben),
                "2006-02",
                said -> new JournalKept(with(couple.chartOf(couple.ben), said, "One evening I nearly told her")));
        told(couple, journal);
        assertThat(found(partner(couple.ann), "evening")).containsExactly(id(need));
        assertThat(found(partner(couple.ben), "evening")).containsExactly(id(need), id(journal));
        assertThat(found(CLINICIAN, "evening")).containsExactly(id(need), id(journal));
    }

    @Test
    void theWordsOfAnAnswerAreFoundByItsGiverAndTheCareTeamAlone() {
        Entry hers = couple.says(
                couple.chartOf(couple.ann),
                new Speaker.Partner(couple.ann),
                null,
                said -> new WillingnessAnswered(
                        with(couple.chartOf(couple.ann), said, "Gingerly, yes"),
                        couple.affair,
                        Answer.YES,
                        Answer.YES,
                        null,
                        Answer.UNSURE,
                        true));
        told(couple, hers);
        assertThat(found(partner(couple.ann), "gingerly")).containsExactly(id(hers));
        assertThat(found(CLINICIAN, "gingerly")).containsExactly(id(hers));
        assertThat(found(partner(couple.ben), "gingerly")).isEmpty();
    }

    @Test
    void notesAreNeverFoundNotEvenByTheirAuthor() {
        Entry note = couple.says(
                couple.notes(),
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new PsychotherapyNoteWritten(with(couple.notes(), said, "A hunch about that evening")));
        ledger.append(List.of(note));
        assertThat(get(CLINICIAN, path(couple, "/notes")).text()).contains("A hunch");
        assertThat(found(CLINICIAN, "hunch")).isEmpty();
        assertThat(found(CLINICIAN, "evening")).containsExactly(id(need));
    }

    @Test
    void anErasedTextHoldsNoWord() {
        ledger.erase(new Speaker.Partner(couple.ann).text());
        assertThat(found(CLINICIAN, "evening")).isEmpty();
        assertThat(found(CLINICIAN, "tuesday")).as("what others said stays").containsExactly(id(offer));
    }

    @Test
    void pageByPageInTheOrderAskedFor() {
        Entry before = need("2005-12", "evening before");
        Entry after = need("2006-04", "evening after");
        need("2006-03-20", "morning between");
        told(couple, couple.entries().subList(4, 7).toArray(Entry[]::new));
        assertThat(pages("?limit=1")).containsExactly(id(after), id(need), id(before));
        assertThat(pages("?limit=2&order=oldest")).containsExactly(id(before), id(need), id(after));
    }

    @Test
    void togetherWithAllThatATimelineCanBeAskedFor() {
        Entry his = couple.says(
                couple.ben, "2006-04", said -> new NeedStated(with(couple.chart, said, "No evening without a call")));
        told(couple, his);
        assertThat(found(CLINICIAN, "evening")).containsExactly(id(his), id(need));
        assertThat(found(CLINICIAN, "evening", "?statedBy=partner:" + couple.ann))
                .containsExactly(id(need));
        assertThat(found(CLINICIAN, "evening", "?from=2006-04")).containsExactly(id(his));
        assertThat(found(CLINICIAN, "evening", "?type=AmendOffered")).isEmpty();
        assertThat(found(CLINICIAN, "evening", "?chart=clinical")).isEmpty();
        assertThat(found(CLINICIAN, "evening", "?trueOn=2006-03")).containsExactly(id(need));
    }

    @Test
    void theAnswerIsATimelines() {
        String asked = "/timeline?type=NeedStated";
        Answered timeline = get(CLINICIAN, path(couple, asked));
        Answered search = search(CLINICIAN, "evening", "?type=NeedStated");
        assertThat(search.text()).isEqualTo(timeline.text());
        assertThat(search.header("ETag")).isEqualTo(timeline.header("ETag")).isNotEmpty();
        assertThat(search.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"words\": null}",
                "{\"words\": \"\"}",
                "{\"words\": \" \\t\"}",
                "{\"words\": \"\\u00a0\"}",
                "{\"words\": \"TOO LONG\"}"
            })
    void noWordsOrTooManyAreRefusedByName(String body) {
        Answered answered = post(CLINICIAN, searchPath(""), body.replace("TOO LONG", "e".repeat(201)));
        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("/problems/wrong-value");
        assertThat(answered.body().path("field").asString()).isEqualTo("words");
    }

    @Test
    void asManyAsAllowedAreLookedFor() {
        assertThat(found(CLINICIAN, "e".repeat(200))).isEmpty();
        assertThat(found(CLINICIAN, "\uD83D\uDD4A".repeat(200)))
                .as("characters, not halves")
                .isEmpty();
    }

    @Test
    void otherFaultsAreRefusedAsTheTimelineDoes() {
        assertThat(search(CLINICIAN, "evening", "?words=evening").problem()).isEqualTo("/problems/unknown-parameter");
        assertThat(search(CLINICIAN, "evening", "?limit=0").problem()).isEqualTo("/problems/bad-parameter");
        assertThat(search(partner(couple.ann), "evening", "?chart=clinical").problem())
                .isEqualTo("/problems/bad-parameter");
        assertThat(search(partner(couple().ann), "evening", "").problem()).isEqualTo("/problems/no-such-relationship");
        assertThat(post(CLINICIAN, searchPath(""), "evening").status()).isEqualTo(400);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatWasLookedForIsInNoLogNotEvenInOneThatTellsMuch(CapturedOutput log) {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel("org.springframework.web", LogLevel.DEBUG);
        try {
            assertThat(found(CLINICIAN, "unspeakable")).isEmpty();
        } finally {
            logging.setLogLevel("org.springframework.web", null);
        }
        assertThat(log).contains("timeline/search").doesNotContainIgnoringCase("unspeakable");
    }

    private List<String> pages(String query) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Answered page = search(CLINICIAN, "evening", query + cursor);
            assertThat(page.body().path("entries").size()).isPositive();
            found.addAll(page.each("entries", "entryId"));
            cursor = page.body().has("next")
                    ? "&cursor=" + page.body().path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private List<String> found(Caller caller, String words) {
        return found(caller, words, "");
    }

    private List<String> found(Caller caller, String words, String query) {
        Answered answered = search(caller, words, query);
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        return answered.each("entries", "entryId");
    }

    private Answered search(Caller caller, String words, String query) {
        return post(caller, searchPath(query), "{\"words\": \"" + words + "\"}");
    }

    private String searchPath(String query) {
        return path(couple, "/timeline/search" + query);
    }

    private Entry need(String occurred, String words) {
        return couple.says(couple.ann, occurred, said -> new NeedStated(with(couple.chart, said, words)));
    }

    private Entry opening() {
        return couple.entries().getFirst();
    }

    private Statement with(Chart chart, Statement said, String narrative) {
        return said.withNarrative(sealed(chart, said, "narrative", narrative));
    }

    private SealedText sealed(Chart chart, Statement said, String field, String words) {
        SealContext where = new SealContext(chart.stream(), said.entryId().value(), field);
        return ledger.texts().seal(said.statedBy().text(), where, words);
    }

    private static String id(Entry entry) {
        return entry.address().entryId().toString();
    }
}
