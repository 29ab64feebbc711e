package org.trusttimeline.command.chart;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * What the partners who have not left last answered for a breach, each on their own chart, as far as it counts there.
 *
 * @param partners how many there are
 * @param latest the latest answer of each who has answered, in the order of the partners
 * @param openedAt when answers for that breach were last opened; absent if never
 */
public record PrivateAnswers(
        int partners, List<CountedEntry> latest, @Nullable Instant openedAt) {

    /** None that is known. */
    public static final PrivateAnswers NONE = new PrivateAnswers(0, List.of(), null);

    /** Whether every one of them has answered, and lets the answer be opened. */
    public boolean mayAllBeOpened() {
        return !latest.isEmpty() && latest.size() == partners && latest.stream().allMatch(PrivateAnswers::mayBeOpened);
    }

    /** Whether one of them was given since answers were last opened. */
    public boolean holdNews() {
        return latest.stream()
                .anyMatch(answer ->
                        openedAt == null || answer.entry().recordedAt().isAfter(openedAt));
    }

    private static boolean mayBeOpened(CountedEntry answer) {
        return answer.freelyGiven()
                && answer.event() instanceof WillingnessAnswered said
                && Boolean.TRUE.equals(said.mayBeOpened());
    }
}
