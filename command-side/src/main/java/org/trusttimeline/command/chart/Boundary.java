package org.trusttimeline.command.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Topic;

/**
 * A boundary.
 *
 * @param owner whose it is
 * @param topic what it is about, if that was said
 */
public record Boundary(
        BoundaryId id, Speaker owner, @Nullable Topic topic) {

    /** Whether it, or what is said of it, is about something intimate. */
    public boolean isIntimate(@Nullable Topic said) {
        return topic == Topic.INTIMATE || said == Topic.INTIMATE;
    }
}
