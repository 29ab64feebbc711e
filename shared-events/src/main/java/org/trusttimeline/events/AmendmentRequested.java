package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner asks that the record be amended (45 CFR 164.526(b)(1)). The entry is the request.
 *
 * @param statement who said it, when, in which words
 * @param entry the entry to be amended
 */
@Stored(name = "AmendmentRequested", revision = 1)
public record AmendmentRequested(Statement statement, EntryRef entry) implements AmendmentEvent {

    @Override
    public EntryRef refersTo() {
        return entry;
    }
}
