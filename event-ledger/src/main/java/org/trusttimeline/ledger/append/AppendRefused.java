package org.trusttimeline.ledger.append;

import org.jspecify.annotations.Nullable;

/** Rows were not acknowledged. All rows of one append share its fate. */
public abstract sealed class AppendRefused extends RuntimeException
        permits Overtaken, PositionTaken, EntryIdTaken, LedgerUnavailable, RowNotStorable {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
