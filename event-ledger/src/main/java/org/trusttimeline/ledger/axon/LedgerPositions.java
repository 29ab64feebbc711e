package org.trusttimeline.ledger.axon;

import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.read.LedgerReader;

/** Tokens of the ledger: the last global index seen, and nothing else, for there are no gaps to remember. */
record LedgerPositions(LedgerReader reader) {

    private static final long BEFORE_THE_FIRST = 0;

    /** The last global index that the token has seen. */
    static long of(@Nullable TrackingToken token) {
        if (token == null) {
            return BEFORE_THE_FIRST;
        }
        if (WrappedToken.unwrapLowerBound(token) instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("not a token of the ledger: " + token);
    }

    TrackingToken tail() {
        return new GlobalSequenceTrackingToken(BEFORE_THE_FIRST);
    }

    TrackingToken head() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    /** Before the first row recorded at that moment or later; at the head where there is none. */
    TrackingToken at(Instant moment) {
        OptionalLong first = reader.firstAt(moment);
        return first.isPresent() ? new GlobalSequenceTrackingToken(first.getAsLong() - 1) : head();
    }
}
