package org.trusttimeline.ledger.append;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows were not acknowledged. All rows of one append share its fate. */
public abstract sealed class AppendRefused extends RuntimeException {

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

    /** The position offered is not the one after the stream's head: whoever decided had not seen the stream to its end. */
    public static final class PositionTaken extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final String stream;
        private final long offered;

        PositionTaken(String stream, long offered) {
            super("position " + offered + " is not the next one of " + stream, null);
            this.stream = stream;
            this.offered = offered;
        }

        /** The stream concerned. */
        public String stream() {
            return stream;
        }

        /** The position that was offered. */
        public long offered() {
            return offered;
        }
    }

    /** The stream already has an entry of that id: the same command again, or another one with its id. */
    public static final class EntryIdTaken extends AppendRefused {

        private static final long serialVersionUID = 1L;

        private final String stream;
        private final UUID entryId;

        EntryIdTaken(String stream, UUID entryId) {
            super(stream + " already has an entry " + entryId, null);
            this.stream = stream;
            this.entryId = entryId;
        }

        /** The stream concerned. */
        public String stream() {
            return stream;
        }

        /** The id that is taken. */
        public UUID entryId() {
            return entryId;
        }
    }

    /** The database does not take a row in this form, and would not the next time either. */
    public static final class RowNotStorable extends AppendRefused {

        private static final long serialVersionUID = 1L;

        RowNotStorable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Nothing was acknowledged: try again, with the same entry ids. If the connection broke late the rows may be stored
     * all the same, and then {@link EntryIdTaken} tells.
     */
    public static final class LedgerUnavailable extends AppendRefused {

        private static final long serialVersionUID = 1L;

        LedgerUnavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
