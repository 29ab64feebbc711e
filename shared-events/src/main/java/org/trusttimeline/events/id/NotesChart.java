package org.trusttimeline.events.id;

/**
 * A clinician's psychotherapy notes on a couple (45 CFR 164.501): apart from the record, read by their author alone. Stream
 * name {@code notes:RELATIONSHIP:PRACTICE/ID}.
 *
 * @param author the clinician
 */
public record NotesChart(RelationshipId relationshipId, StaffId author) implements Chart {

    @Override
    public String stream() {
        return "notes:" + relationshipId + ":" + author;
    }

    @Override
    public String name() {
        return "notes";
    }
}
