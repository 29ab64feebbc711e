package org.trusttimeline.query.rebuild;

import java.util.List;
import java.util.UUID;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.deadletter.DeadLetter;
import org.trusttimeline.query.deadletter.DeadLetters;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntry;

/** What operators do about charts that wait at an entry which cannot be folded. What is done is done in every version. */
public final class ParkedCharts {

    private final Versions versions;
    private final Projections projections;

    ParkedCharts(Versions versions, Projections projections) {
        this.versions = versions;
        this.projections = projections;
    }

    /** The charts that wait, of every version, those of the one that is served first. */
    public List<DeadLetter> all() {
        return versions.all().reversed().stream()
                .flatMap(version -> letters(version).all().stream())
                .toList();
    }

    /**
     * Tries a chart again; what is left of its letters, if it still waits.
     *
     * @throws Problem 404 if it does not wait
     */
    public List<DeadLetter> retry(Chart chart) {
        waiting(chart);
        return versions.all().stream()
                .filter(version -> letters(version).of(chart).isPresent())
                .flatMap(version -> projections.retry(version.id()).of(chart).stream())
                .toList();
    }

    /**
     * Skips the entry at which a chart waits, for good, and goes on behind it. It stays in the ledger.
     *
     * @return what is left of its letters: behind that entry there may be another
     * @throws Problem 404 if the chart does not wait; 409 if it waits at its relationship's opening
     */
    public List<DeadLetter> skip(Chart chart, String reason, String skippedBy) {
        DeadLetter letter = waiting(chart);
        if (chart instanceof JointChart && letter.position() == 0) {
            throw new Problem(409, "opening-cannot-be-skipped", "Without its opening nobody knows whose record it is.");
        }
        projections.skipped().skip(new SkippedEntry(chart, letter.position(), entryId(letter), reason, skippedBy));
        return retry(chart);
    }

    private DeadLetter waiting(Chart chart) {
        return all().stream()
                .filter(letter -> letter.stream().equals(chart.stream()))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "not-parked", "This chart does not wait at any entry."));
    }

    private DeadLetters letters(Version version) {
        return projections.store().deadLetters(version.id());
    }

    private UUID entryId(DeadLetter letter) {
        return projections
                .ledger()
                .ofStream(letter.stream(), letter.position())
                .findFirst()
                .orElseThrow()
                .entryId();
    }
}
