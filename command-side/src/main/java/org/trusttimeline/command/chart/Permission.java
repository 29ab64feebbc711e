package org.trusttimeline.command.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * A permission to let one confidence be told to one reader.
 *
 * @param sharedAs the entry as which it may be told, once a clinician has confirmed the permission
 */
public record Permission(PartnerId reader, @Nullable EntryId sharedAs, boolean revoked) {

    Permission confirmed(EntryId as) {
        return new Permission(reader, as, revoked);
    }

    Permission takenBack() {
        return new Permission(reader, sharedAs, true);
    }

    /** Whether it lets the reader be told by that entry, now. */
    public boolean allows(EntryId entry) {
        return !revoked && entry.equals(sharedAs);
    }

    /** Whether it can still be confirmed. */
    public boolean isPending() {
        return !revoked && sharedAs == null;
    }
}
