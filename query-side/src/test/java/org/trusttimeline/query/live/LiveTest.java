package org.trusttimeline.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** What comes into sight is told as it does: once, in order, and to those alone who may read it. */
@TestPropertySource(properties = "timeline.live.heartbeat=200ms")
@Timeout(60)
class LiveTest extends QuerySideTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple();
        couple.opened();
        couple.breach();
        told(couple);
    }

    @Test
    void nothingIsMissedOrDoubledBetweenAReadAndTheFeedWhileEntriesArrive() {
        List<Entry> said = new ArrayList<>();
        IntStream.range(0, 250).forEach(n -> said.add(couple.says(couple.ann, null, NeedStated::new)));
        CompletableFuture<Void> writing =
                CompletableFuture.runAsync(() -> said.forEach(entry -> ledger.append(List.of(entry))));
        Answered read = get(CLINICIAN, path(couple, "/timeline?limit=200&type=NeedStated&order=oldest"));
        String position = read.body().path("position").asString();
        List<String> before = new ArrayList<>(read.each("entries", "entryId"));
        try (Stream<String> lines = subscribe(CLINICIAN, "?after=" + position).body()) {
            writing.join();
            List<String> pushed = entries(lines, 250 - before.size());
            before.addAll(pushed);
        }
        assertThat(before)
                .isEqualTo(said.stream()
                        .map(entry -> entry.address().entryId().toString())
                        .toList());
    }

    @Test
    void aFeedGoesOnBehindTheLastEventReceived() {
        List<Entry> said = new ArrayList<>();
        String start = get(CLINICIAN, path(couple, "/timeline"))
                .body()
                .path("position")
                .asString();
        IntStream.range(0, 5).forEach(n -> said.add(couple.says(couple.ann, null, NeedStated::new)));
        told(couple, said.toArray(Entry[]::new));
        String last;
        try (Stream<String> lines = subscribe(CLINICIAN, "?after=" + start).body()) {
            last = values(lines, "id:", 2).getLast();
        }
        try (Stream<String> lines = live(CLINICIAN, path(couple, "/live?after=" + start), LONG, "Last-Event-ID", last)
                .body()) {
            assertThat(entries(lines, 3))
                    .isEqualTo(said.subList(2, 5).stream()
                            .map(entry -> entry.address().entryId().toString())
                            .toList());
        }
    }

    @Test
    void anAnswerIsPushedToTheOtherOnlyWhenItIsOpened() {
        try (Stream<String> lines = subscribe(partner(couple.ben), "").body()) {
            told(couple, couple.answersAlone(couple.ann, Answer.YES));
            Entry opened = couple.willing(couple.ann, Answer.YES);
            told(couple, opened);
            assertThat(entries(lines, 1)).containsExactly(id(opened));
        }
    }

    @Test
    void itEndsWithTheToken() {
        try (Stream<String> lines =
                live(CLINICIAN, path(couple, "/live"), Duration.ofSeconds(2)).body()) {
            assertThat(lines.toList()).contains("retry:1000");
        }
    }

    @Test
    void itEndsWithTheAccess() {
        Entry released = couple.says(
                new Speaker.Clinician(Couple.REED),
                null,
                said -> new ClinicianReleased(said, Couple.CLINICIAN, null, StaffingReason.INTAKE));
        try (Stream<String> lines = subscribe(CLINICIAN, "").body()) {
            ledger.append(List.of(released));
            assertThat(lines.filter(line -> line.startsWith("data:"))).isEmpty();
        }
    }

    @Test
    void faultsAreAnsweredBeforeItBegins() {
        assertThat(get(CLINICIAN, path(couple, "/live?after=nothing")).problem())
                .isEqualTo("/problems/unknown-position");
        assertThat(get(CLINICIAN, path(couple().id(), "/live")).problem()).isEqualTo("/problems/no-such-relationship");
    }

    @Test
    void whatOthersKeepToThemselvesChangesNoByteOfAPartnersFeed() {
        String start = get(partner(couple.ann), path(couple, "/timeline"))
                .body()
                .path("position")
                .asString();
        Entry need = couple.says(couple.ben, null, NeedStated::new);
        told(couple, need);
        String before;
        try (Stream<String> lines =
                subscribe(partner(couple.ann), "?after=" + start).body()) {
            before = beats(lines);
        }
        int known = couple.entries().size();
        couple.everythingPrivate(couple.ben);
        told(couple, couple.entries().subList(known, couple.entries().size()).toArray(Entry[]::new));
        assertThat(get(partner(couple.ann), path(couple, "/timeline")).text()).contains(id(need));
        try (Stream<String> lines =
                subscribe(partner(couple.ann), "?after=" + start).body()) {
            assertThat(beats(lines)).isEqualTo(before).contains(id(need));
        }
    }

    @Test
    void aReaderHasSoManyFeedsAndNoMore() {
        List<HttpResponse<Stream<String>>> feeds = IntStream.range(0, 20)
                .mapToObj(n -> subscribe(partner(couple.ann), ""))
                .toList();
        assertThat(get(partner(couple.ann), path(couple, "/live")).problem()).isEqualTo("/problems/too-many-feeds");
        try (Stream<String> of = subscribe(partner(couple.ben), "").body()) {
            assertThat(of.findFirst()).contains("retry:1000");
        }
        feeds.forEach(feed -> feed.body().close());
    }

    /** All lines up to the third heartbeat. */
    private static String beats(Stream<String> lines) {
        List<String> all = new ArrayList<>();
        var each = lines.iterator();
        while (all.stream().filter(":"::equals).count() < 3) {
            all.add(each.next());
        }
        return String.join("\n", all);
    }

    private static String id(Entry entry) {
        return entry.address().entryId().toString();
    }

    private static List<String> entries(Stream<String> lines, int many) {
        return values(lines, "data:", many).stream()
                .map(data -> new Answered(200, HttpHeaders.of(Map.of(), (name, value) -> true), data)
                        .body()
                        .path("entryId")
                        .asString())
                .toList();
    }

    private static List<String> values(Stream<String> lines, String field, int many) {
        return lines.filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()))
                .limit(many)
                .toList();
    }

    private HttpResponse<Stream<String>> subscribe(Caller caller, String query) {
        return live(caller, path(couple, "/live" + query), LONG);
    }

    @Test
    void anIdThatIsEmptyIsNone() {
        Couple couple = couple().story();
        told(couple);
        try (Stream<String> lines = live(CLINICIAN, path(couple, "/live"), LONG, "Last-Event-ID", "")
                .body()) {
            assertThat(lines.findFirst()).isPresent();
        }
    }
}
