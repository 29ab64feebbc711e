package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.EveryEvent;
import org.trusttimeline.query.QuerySideTest;

/** What is private to others changes not one byte of what a partner is sent: no number, no cursor, no header. */
@TestPropertySource(
        properties = {
            "timeline.live.heartbeat=200ms",
            // Else a connection is closed after its hundredth request, whatever these were: no header is left out here.
            "server.tomcat.max-keep-alive-requests=-1"
        })
class NothingToInferTest extends QuerySideTest {

    private Couple couple;

    @BeforeEach
    void aRecord() {
        couple = couple().story();
        EveryEvent.onJoint(couple);
        couple.says(couple.chartOf(couple.ann), new Speaker.Partner(couple.ann), "2005-11", JournalKept::new);
        told(couple);
        String position = get(partner(couple.ann), path(couple, "/timeline"))
                .body()
                .path("position")
                .asString();
        post(partner(couple.ann), path(couple, "/looked"), "{\"position\":\"" + position + "\"}");
    }

    @Test
    void whatBenAndTheCliniciansKeepToThemselvesIsNowhereInWhatAnnIsSent() {
        Map<String, String> before = everyRead(partner(couple.ann));
        Map<String, String> clinicians = everyRead(CLINICIAN);
        int known = couple.entries().size();
        for (int times = 0; times < 3; times++) {
            couple.everythingPrivate(couple.ben);
        }
        List<Entry> added = couple.entries().subList(known, couple.entries().size());
        told(couple, added.toArray(Entry[]::new));
        assertThat(everyRead(partner(couple.ann))).isEqualTo(before);
        assertThat(everyRead(CLINICIAN)).as("the same reads tell the care team").isNotEqualTo(clinicians);
    }

    @Test
    @Timeout(120)
    void theFeedThatAnnFollowsMeanwhileSaysNoMoreThanWhenNothingHappens() throws IOException {
        Set<String> quiet;
        try (InputStream feed = annsFeed()) {
            quiet = Set.copyOf(messages(until(feed, read -> messages(read).size() == 6)));
        }
        String followed;
        Entry need;
        try (InputStream feed = annsFeed()) {
            String begun = until(feed, read -> messages(read).size() == 3);
            int known = couple.entries().size();
            couple.everythingPrivate(couple.ben);
            List<Entry> added = couple.entries().subList(known, couple.entries().size());
            told(couple, added.toArray(Entry[]::new));
            need = couple.says(couple.ben, null, NeedStated::new);
            told(couple, need);
            followed = begun + until(feed, read -> messages(read).stream().anyMatch(NothingToInferTest::isAnEntry));
        }
        List<String> told = messages(followed);
        assertThat(Set.copyOf(told.subList(0, told.size() - 1))).isEqualTo(quiet);
        assertThat(quiet).as("nothing but that it lives").containsExactlyInAnyOrder("retry:1000", ":");
        assertThat(told.getLast())
                .as("what she may read does come, at a position of what she may read")
                .contains(need.address().entryId().toString())
                .contains("id:" + positionOfAnnsTimeline());
    }

    private InputStream annsFeed() {
        return live(partner(couple.ann), path(couple, "/live"), Duration.ofMinutes(5), BodyHandlers.ofInputStream())
                .body();
    }

    private String positionOfAnnsTimeline() {
        return get(partner(couple.ann), path(couple, "/timeline"))
                .body()
                .path("position")
                .asString();
    }

    /** The bytes of a feed, as they come. */
    private static String until(InputStream feed, Predicate<String> enough) throws IOException {
        StringBuilder read = new StringBuilder();
        while (!enough.test(read.toString())) {
            int next = feed.read();
            assertThat(next).as("the feed goes on behind: " + read).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    /** Those that are whole: each ends with an empty line. */
    private static List<String> messages(String read) {
        int end = read.lastIndexOf("\n\n");
        return end < 0
                ? List.of()
                : Pattern.compile("\n\n").splitAsStream(read.substring(0, end)).toList();
    }

    private static boolean isAnEntry(String message) {
        return message.contains("event:") || message.contains("data:") || message.contains("id:");
    }

    /** Every read there is, with its headers; the timeline pages by its cursors, each entry by itself. */
    private Map<String, String> everyRead(Caller caller) {
        Map<String, String> reads = new LinkedHashMap<>();
        for (String what : List.of(
                "",
                "?view=joint",
                "/stage",
                "/stage?trueOn=2006&view=joint",
                "/repairs",
                "/stage/history",
                "/stage/history?knownOn=2006&view=joint",
                "/amendments",
                "/amends",
                "/boundaries",
                "/agreements",
                "/willingness",
                "/evidence",
                "/sessions",
                "/said-again",
                "/evidence?view=joint&trueOn=2006",
                "/notes",
                "/timeline?chart=joint&limit=200",
                "/timeline?chart=clinical",
                "/timeline?statedBy=partner:" + couple.ben,
                "/timeline?statedBy=clinician:" + Couple.REED,
                "/timeline?type=JournalKept,SafetyConcernRaised,NeedStated",
                "/timeline?breach=" + couple.affair,
                "/timeline?criterion=HONESTY&from=2005&to=2006",
                "/timeline?knownOn=2006&order=oldest",
                "/timeline?chart=partner:" + couple.ben)) {
            reads.put(what, bytes(get(caller, path(couple, what))));
        }
        for (String what : List.of("", "?view=own", "?limit=1", "?limit=1&view=own")) {
            reads.put("caseload " + what, bytes(get(caller, "/api/relationships" + what)));
        }
        pageThrough(reads, "/timeline?limit=7", path -> get(caller, path));
        pageThrough(reads, "/timeline?limit=1&type=JournalKept", path -> get(caller, path));
        for (String words : List.of("plain words", "4", "terms", "Ben")) {
            pageThrough(
                    reads, "/timeline/search?limit=3", path -> post(caller, path, "{\"words\": \"" + words + "\"}"));
        }
        for (Entry entry : couple.entries(couple.chart)) {
            String one = "/timeline/" + entry.address().entryId();
            reads.put(one, bytes(get(caller, path(couple, one))));
        }
        return reads;
    }

    private void pageThrough(Map<String, String> reads, String what, Function<String, Answered> read) {
        String next = "";
        do {
            Answered page = read.apply(path(couple, what + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            reads.put(reads.size() + " " + what + next, bytes(page));
            next = page.body().has("next")
                    ? "&cursor=" + page.body().path("next").asString()
                    : "";
        } while (!next.isEmpty());
    }

    private static String bytes(Answered answered) {
        Map<String, List<String>> headers = new TreeMap<>(answered.headers().map());
        headers.remove("date");
        return answered.status() + " " + headers + " " + answered.text();
    }
}
