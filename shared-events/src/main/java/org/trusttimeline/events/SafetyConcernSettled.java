package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician settled a safety concern.
 *
 * @param statement who said it, when, in which words
 * @param concern the entry that raised it
 */
@Stored(name = "SafetyConcernSettled", revision = 1)
public record SafetyConcernSettled(Statement statement, EntryRef concern) implements ClinicalEvent, Referring {

    @Override
    public EntryRef refersTo() {
        return concern;
    }
}
