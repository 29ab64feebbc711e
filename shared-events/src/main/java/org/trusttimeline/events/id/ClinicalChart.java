package org.trusttimeline.events.id;

/** What the care team alone reads: sessions, observations, safety. Stream name {@code clinical:RELATIONSHIP}. */
public record ClinicalChart(RelationshipId relationshipId) implements Chart {

    @Override
    public String stream() {
        return "clinical:" + relationshipId;
    }

    @Override
    public String name() {
        return "clinical";
    }
}
