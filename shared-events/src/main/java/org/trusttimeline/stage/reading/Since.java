package org.trusttimeline.stage.reading;

import java.time.Instant;

/**
 * When something came about, and by which entry.
 *
 * @param moment the latest moment the entry's date can mean
 * @param entry the entry
 */
public record Since(Instant moment, Cited entry) {}
