package org.trusttimeline.events.id;

/**
 * A clinician's psychotherapy notes on a couple (45 CFR 164.501): apart from the record, read by their author alone. Stream
 * name {@code notes:RELATIONSHIP:AUTHOR}.
 *
 * @param author the clinician's id, as they are signed in
 */
public record NotesChart(RelationshipId relationshipId, String author) implements Chart {

    public NotesChart {
        if (author.isEmpty() || author.indexOf(':') >= 0) {
            throw new IllegalArgumentException("notes have an author");
        }
    }

    @Override
    public String stream() {
        return "notes:" + relationshipId + ":" + author;
    }

    @Override
    public String name() {
        return "notes";
    }
}
