package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician accepted a request to amend the record (45 CFR 164.526(c)).
 *
 * @param statement who said it, when, in which words
 * @param request the entry that requests it
 */
@Stored(name = "AmendmentAccepted", revision = 1)
public record AmendmentAccepted(Statement statement, EntryRef request) implements AmendmentEvent {

    @Override
    public EntryRef refersTo() {
        return request;
    }
}
