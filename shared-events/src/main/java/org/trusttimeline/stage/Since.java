package org.trusttimeline.stage;

import java.time.Instant;

/**
 * When something came about, and by which entry.
 *
 * @param moment the latest moment the entry's date can mean
 * @param entry the entry
 */
public record Since(Instant moment, Cited entry) {

    static Since of(Step step) {
        return new Since(step.place().moment(), step.entry());
    }
}
