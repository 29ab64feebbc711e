package org.trusttimeline.events.id;

/** The chart that every partner and the care team read: the shared record. Stream name {@code joint:RELATIONSHIP}. */
public record JointChart(RelationshipId relationshipId) implements Chart {

    static final String PREFIX = "joint:";

    @Override
    public String stream() {
        return PREFIX + relationshipId;
    }

    @Override
    public String kind() {
        return "joint";
    }
}
