package org.trusttimeline.events;

import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * A confidence was told on the joint chart as its author permitted: the trace of it that they keep.
 *
 * @param statement who said it, when, in which words
 * @param toldAs the entry on the joint chart
 */
@Stored(name = "ConfidenceTold", revision = 1)
public record ConfidenceTold(Statement statement, EntryRef toldAs) implements ConfidenceEvent, Referring {

    @Override
    public EntryRef refersTo() {
        return toldAs;
    }
}
