package org.trusttimeline.events.id;

/** The chart that every partner and the care team read: the shared record. Stream name {@code joint:RELATIONSHIP}. */
public record JointChart(RelationshipId relationshipId) implements Chart {

    @Override
    public String stream() {
        return "joint:" + relationshipId;
    }

    @Override
    public String name() {
        return "joint";
    }
}
