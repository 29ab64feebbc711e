package org.trusttimeline.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JournalKept;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.EveryEvent;
import org.trusttimeline.query.QuerySideTest;

/** What is private to others changes not one byte of what a partner is sent: no number, no cursor, no header. */
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

    /** Every read there is, with its headers; the timeline walked by its cursors, each entry by itself. */
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
                "/timeline?chart=partner:" + couple.ben)) {
            reads.put(what, bytes(get(caller, path(couple, what))));
        }
        for (String what : List.of("", "?view=own", "?limit=1", "?limit=1&view=own")) {
            reads.put("caseload " + what, bytes(get(caller, "/api/relationships" + what)));
        }
        String next = "";
        do {
            Answered page = get(caller, path(couple, "/timeline?limit=7" + next));
            reads.put("/timeline" + next, bytes(page));
            next = page.body().has("next")
                    ? "&cursor=" + page.body().path("next").asString()
                    : "";
        } while (!next.isEmpty());
        for (Entry entry : couple.entries(couple.chart)) {
            String one = "/timeline/" + entry.address().entryId();
            reads.put(one, bytes(get(caller, path(couple, one))));
        }
        return reads;
    }

    private static String bytes(Answered answered) {
        Map<String, List<String>> headers = new TreeMap<>(answered.headers().map());
        headers.remove("date");
        // Hop by hop: the server closes a connection after its hundredth request, whoever sent these.
        headers.remove("connection");
        return answered.status() + " " + headers + " " + answered.text();
    }
}
