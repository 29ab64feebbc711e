package org.trusttimeline.command.api;

import org.trusttimeline.command.joint.Rule;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;

/** The relationship that a path names. */
final class RelationshipPath {

    private RelationshipPath() {}

    static JointChart chart(String id) {
        try {
            return new JointChart(RelationshipId.of(id));
        } catch (IllegalArgumentException noId) {
            throw Rule.NO_SUCH_RELATIONSHIP.refusal();
        }
    }
}
