package org.trusttimeline.query.access;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is shown.
 *
 * @param text absent if there is none, or its key is gone
 * @param erased whether there was one whose key is gone
 * @param unreadable whether there is one that does not open at present, though its key is there
 */
public record Words(@Nullable String text, boolean erased, boolean unreadable) {

    static final Words NONE = new Words(null, false, false);
    static final Words ERASED = new Words(null, true, false);
    static final Words UNREADABLE = new Words(null, false, true);

    /** What marks an erased text in JSON; absent otherwise. */
    public @Nullable Boolean erasedMark() {
        return erased ? Boolean.TRUE : null;
    }

    /** What marks a text in JSON that does not open at present; absent otherwise. */
    public @Nullable Boolean unreadableMark() {
        return unreadable ? Boolean.TRUE : null;
    }
}
