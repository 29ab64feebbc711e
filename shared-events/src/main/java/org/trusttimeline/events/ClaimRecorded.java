package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * What a third party says, brought by a partner or a clinician. It stays a claim and counts in no reading.
 *
 * @param statement who said it, when, in which words
 * @param about the entry of which it is another account
 */
@Stored(name = "ClaimRecorded", revision = 1)
public record ClaimRecorded(Statement statement, @Nullable EntryRef about) implements ContextEvent, Referring {

    @Override
    public @Nullable EntryRef refersTo() {
        return about;
    }
}
