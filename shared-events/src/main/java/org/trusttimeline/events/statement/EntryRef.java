package org.trusttimeline.events.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;

/**
 * Names an entry from within a chart. In JSON: the entry's UUID where it is of the same chart, {@code joint:UUID} where it is
 * of the joint chart beside it. The joint chart names no entry but its own.
 *
 * @param ofJointChart whether it is of the joint chart, whichever chart names it
 * @param entryId the entry
 */
public record EntryRef(boolean ofJointChart, EntryId entryId) {

    private static final String JOINT = "joint:";

    /** An entry of the chart that names it. */
    public static EntryRef here(EntryId entryId) {
        return new EntryRef(false, entryId);
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException if the text is neither a UUID nor {@code joint:UUID}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryRef of(String text) {
        boolean joint = text.startsWith(JOINT);
        return new EntryRef(joint, EntryId.of(joint ? text.substring(JOINT.length()) : text));
    }

    /** The entry meant, when that chart names it. */
    public EntryAddress from(Chart chart) {
        return new EntryAddress(ofJointChart ? new JointChart(chart.relationshipId()) : chart, entryId);
    }

    @JsonValue
    @Override
    public String toString() {
        return (ofJointChart ? JOINT : "") + entryId;
    }
}
