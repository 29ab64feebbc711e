package org.trusttimeline.query.timeline;

import org.trusttimeline.events.id.RelationshipId;

/**
 * One entry.
 *
 * @param relationship whose
 * @param entry as a timeline shows it, with its corrections, disagreements and whatever else refers to it
 * @param note what this is, and is not
 */
public record EntryAnswer(RelationshipId relationship, EntryView entry, String note) {}
