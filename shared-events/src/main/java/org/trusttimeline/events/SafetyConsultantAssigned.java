package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A consultant was assigned to a safety concern.
 *
 * @param statement who said it, when, in which words
 * @param consultant who, by a label
 * @param concern the entry that raised it
 */
@Stored(name = "SafetyConsultantAssigned", revision = 1)
public record SafetyConsultantAssigned(
        Statement statement, String consultant, @Nullable EntryRef concern) implements ClinicalEvent, Referring {

    @Override
    public @Nullable EntryRef refersTo() {
        return concern;
    }
}
