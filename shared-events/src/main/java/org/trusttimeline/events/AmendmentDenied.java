package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.DenialBasis;

/**
 * A clinician denied a request to amend the record, with a basis (45 CFR 164.526(d)).
 *
 * @param statement who said it, when, in which words
 * @param request the entry that requests it
 * @param basis on which basis
 */
@Stored(name = "AmendmentDenied", revision = 1)
public record AmendmentDenied(Statement statement, EntryRef request, DenialBasis basis) implements AmendmentEvent {

    @Override
    public EntryRef refersTo() {
        return request;
    }
}
