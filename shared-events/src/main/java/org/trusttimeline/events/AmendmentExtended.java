package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician extended the time for a decision, once, by 30 days (45 CFR 164.526(b)(2)(ii)).
 *
 * @param statement who said it, when, in which words
 * @param request the entry that requests it
 */
@Stored(name = "AmendmentExtended", revision = 1)
public record AmendmentExtended(Statement statement, EntryRef request) implements AmendmentEvent {

    @Override
    public EntryRef refersTo() {
        return request;
    }
}
