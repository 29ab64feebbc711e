package org.trusttimeline.events.id;

/**
 * A chart: one event stream, and the wall around what a person may see. Its stream name is {@code KIND:RELATIONSHIP},
 * with whose it is behind it where there is one for each person; it is stored with every row and bound into every sealed
 * text.
 */
public sealed interface Chart permits JointChart, PartnerChart, ClinicalChart, NotesChart {

    /** The relationship whose chart this is. */
    RelationshipId relationshipId();

    /** The name of the chart's event stream. */
    String stream();

    /** The chart within its relationship, as the API names it: {@code joint}, {@code partner:UUID}, {@code clinical}, {@code notes}. */
    String name();

    /**
     * The chart that a stream name stands for.
     *
     * @throws IllegalArgumentException if no chart has such a stream name
     */
    static Chart ofStream(String stream) {
        String[] parts = stream.split(":", 3);
        String whose = parts.length == 3 ? parts[2] : "";
        return switch (parts[0] + parts.length) {
            case "joint2" -> new JointChart(RelationshipId.of(parts[1]));
            case "partner3" -> new PartnerChart(RelationshipId.of(parts[1]), PartnerId.of(whose));
            case "clinical2" -> new ClinicalChart(RelationshipId.of(parts[1]));
            case "notes3" -> new NotesChart(RelationshipId.of(parts[1]), StaffId.of(whose));
            default -> throw new IllegalArgumentException("no chart has the stream name " + stream);
        };
    }
}
