package org.trusttimeline.events;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner permits one confidence to be told to one reader, once a clinician has confirmed this with them alone.
 *
 * @param statement who said it, when, in which words
 * @param permissionId this permission
 * @param confidence the entry of this chart that may be told
 * @param reader to whom
 */
@Stored(name = "SharingPermitted", revision = 1)
public record SharingPermitted(Statement statement, PermissionId permissionId, EntryRef confidence, PartnerId reader)
        implements ConfidenceEvent, Referring {

    @Override
    public EntryRef refersTo() {
        return confidence;
    }
}
