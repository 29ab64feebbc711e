package org.trusttimeline.ledger.append;

import org.jspecify.annotations.Nullable;

/**
 * Nothing was acknowledged: try again, with the same entry ids. If the connection broke late the rows may be stored
 * all the same, and then {@link EntryIdTaken} tells.
 */
public final class LedgerUnavailable extends AppendRefused {

    private static final long serialVersionUID = 1L;

    LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
