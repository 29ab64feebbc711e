package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

class ReadYourWritesTest extends QuerySideTest {

    @Test
    void whatWasAcknowledgedIsInTheAnswer() {
        Couple couple = couple();
        couple.opened();
        told(couple);

        for (int n = 0; n < 30; n++) {
            Entry entry = couple.impact(null);
            ledger.append(List.of(entry));
            Answered answered = getOnceThere(CLINICIAN, path(couple, "/timeline?limit=1"), entry);
            assertThat(answered.each("entries", "position")).containsExactly(Long.toString(entry.position()));
        }
    }

    @Test
    void aReadWaitsForWhatIsStillToCome() throws Exception {
        told(couple().story());
        Couple couple = couple();
        Entry opened = couple.opened();
        CompletableFuture<Answered> waiting = CompletableFuture.supplyAsync(
                () -> get(partner(couple.ann), path(couple, "/stage"), positionOf(opened)));
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(waiting).isNotDone();
        ledger.append(List.of(opened));

        assertThat(waiting.get(2, TimeUnit.SECONDS).status()).isEqualTo(200);
    }

    @Test
    void whatDoesNotComeInTimeIsNotAnsweredFromBefore() {
        Couple couple = couple();
        couple.opened();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, "/timeline"), positionOf(couple.breach()));

        assertThat(answered.status()).isEqualTo(503);
        assertThat(answered.problem()).isEqualTo("/problems/not-there-yet");
        assertThat(answered.header("Retry-After")).isNotEmpty();
    }

    @Test
    void aPositionOfAnotherChartIsAFault() {
        Couple couple = couple();
        Couple other = couple();
        couple.opened();
        told(couple);
        Answered answered = get(CLINICIAN, path(couple, ""), positionOf(other.opened()));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.problem()).isEqualTo("/problems/unknown-timeline-position");
        assertThat(get(CLINICIAN, path(couple, ""), "nonsense").problem())
                .isEqualTo("/problems/unknown-timeline-position");
    }

    /** Else anybody could ask for position 0 of an id, and learn whether there is such a record. */
    @Test
    void aStrangerWaitsForARecordThatIsThereAsForOneThatIsNot() {
        Couple couple = couple();
        couple.opened();
        told(couple);
        Caller stranger = partner(new PartnerId(UUID.randomUUID()));
        RelationshipId unknown = new RelationshipId(UUID.randomUUID());

        Timed there = timed(() ->
                get(stranger, path(couple, ""), positionOf(couple.entries().getFirst())));
        Timed nowhere =
                timed(() -> get(stranger, path(unknown, ""), new TimelinePosition(new JointChart(unknown), 0).text()));
        assertThat(there.answered().status()).isEqualTo(nowhere.answered().status());
        assertThat(there.answered().problem()).isEqualTo(nowhere.answered().problem());
        assertThat(there.took()).isGreaterThan(Duration.ofSeconds(2));
        assertThat(nowhere.took()).isGreaterThan(Duration.ofSeconds(2));
    }

    private static Timed timed(Supplier<Answered> request) {
        long start = System.nanoTime();
        Answered answered = request.get();
        return new Timed(answered, Duration.ofNanos(System.nanoTime() - start));
    }

    private record Timed(Answered answered, Duration took) {}
}
