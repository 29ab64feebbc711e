package org.trusttimeline.standalone.importing;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where each line goes: to the relationship it names, or else to the one that was opened last before it. */
final class Destination {

    private static final String RELATIONSHIPS = "/api/relationships";

    private Optional<String> openedLast = Optional.empty();

    /**
     * The path for the next line.
     *
     * @throws LineRefused if no relationship is known
     */
    String next(RecordLine line) {
        if (line.opens()) {
            return toOpen(line);
        }
        String relationship = line.relationship().or(() -> openedLast).orElseThrow(LineRefused::noRelationship);
        return RELATIONSHIPS + "/" + Id.in("relationship", relationship) + "/"
                + line.chart().path();
    }

    private String toOpen(RecordLine line) {
        if (line.relationship().isPresent()) {
            throw LineRefused.wrong("relationship", "the command itself says which one it opens, in relationshipId");
        }
        openedLast = line.opened();
        return RELATIONSHIPS;
    }

    /** What follows a relationship that could not be opened belongs to it, and not to the couple before. */
    void refused(ObjectNode written) {
        if (RecordLine.isMeantToOpen(written)) {
            openedLast = Optional.empty();
        }
    }
}
