package org.trusttimeline.ledger.append;

import org.jspecify.annotations.Nullable;

/** The database does not take a row in this form, and would not the next time either. */
public final class RowNotStorable extends AppendRefused {

    private static final long serialVersionUID = 1L;

    RowNotStorable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
