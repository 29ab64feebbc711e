package org.trusttimeline.ledger.append;

import java.util.Set;

/**
 * What must hold for an append to be taken, beside the positions of its own rows: no entry of any of these names stands
 * in the stream behind that position. The rows of the append itself do not count. It is checked under the lock, against
 * what is stored and what is taken before it, so that a decision can rest on entries of streams to which it does not
 * append, and is disturbed by no other entry of theirs.
 *
 * @param stream the name of the chart's stream; it need not exist
 * @param after the last position that whoever decided has seen; -1 for none
 * @param names the stable names of the events concerned, at least one
 */
public record AppendCondition(String stream, long after, Set<String> names) {

    /** Refuses a condition that could never fail. */
    public AppendCondition {
        names = Set.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a condition names at least one event");
        }
    }
}
