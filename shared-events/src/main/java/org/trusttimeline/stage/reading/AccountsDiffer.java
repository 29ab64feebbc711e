package org.trusttimeline.stage.reading;

/**
 * Two accounts that differ, side by side: a reading decides for neither.
 *
 * @param entry the one
 * @param other a disagreement with it, or another's claim about it
 */
public record AccountsDiffer(Cited entry, Cited other) {}
