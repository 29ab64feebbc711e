package org.trusttimeline.ledger.append;

import org.jspecify.annotations.Nullable;

/** Rows were not acknowledged. All rows of one append share its fate. */
public abstract sealed class AppendRefused extends RuntimeException
        permits PositionTaken, EntryIdTaken, LedgerUnavailable, RowNotStorable, AppendRefused.ConditionFailed {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A condition does not hold: the decision rests on entries that were added to since. */
    public static final class ConditionFailed extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final transient AppendCondition condition;

        ConditionFailed(AppendCondition condition) {
            super(condition.stream() + " has an entry of " + condition.names() + " after " + condition.after(), null);
            this.condition = condition;
        }

        /** The condition that does not hold. */
        public AppendCondition condition() {
            return condition;
        }
    }
}
