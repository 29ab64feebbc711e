package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * The partner disagrees with a denial in writing, or a clinician rebuts that disagreement (45 CFR 164.526(d)(2) and (3)).
 *
 * @param statement who said it, when, in which words
 * @param request the entry that requests it
 */
@Stored(name = "DenialRebutted", revision = 1)
public record DenialRebutted(Statement statement, EntryRef request) implements AmendmentEvent {

    @Override
    public EntryRef refersTo() {
        return request;
    }
}
