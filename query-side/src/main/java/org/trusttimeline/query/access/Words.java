package org.trusttimeline.query.access;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is shown.
 *
 * @param text absent if there is none, or its key is gone
 * @param erased whether there was one whose key is gone
 */
public record Words(@Nullable String text, boolean erased) {

    static final Words NONE = new Words(null, false);
    static final Words ERASED = new Words(null, true);

    /** What marks an erased text in JSON; absent otherwise. */
    public @Nullable Boolean erasedMark() {
        return erased ? Boolean.TRUE : null;
    }
}
