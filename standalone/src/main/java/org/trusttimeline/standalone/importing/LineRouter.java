package org.trusttimeline.standalone.importing;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Where each line goes: to the relationship it names, or else to the one that was opened last before it. */
final class LineRouter {

    private static final String RELATIONSHIPS = "/api/relationships";

    /**
     * Where one line goes.
     *
     * @param relationship the relationship whose lines stay in their order
     * @param path the path
     */
    record Target(String relationship, String path) {}

    private Optional<String> openedLast = Optional.empty();

    /**
     * Where the next line goes. One that is meant to open a relationship, and does not, will be refused: so it is taken
     * for refused before it is answered, and nothing has to wait for the answer.
     *
     * @throws RecordLine.Invalid if no relationship is known
     */
    Target next(RecordLine line) {
        if (line.opens()) {
            return toOpen(line);
        }
        String named = line.relationship().or(() -> openedLast).orElseThrow(RecordLine.Invalid::noRelationship);
        String relationship = RecordLine.id("relationship", named).toString();
        refused(line.command());
        return new Target(
                relationship,
                RELATIONSHIPS + "/" + relationship + "/" + line.chart().path());
    }

    private Target toOpen(RecordLine line) {
        if (line.relationship().isPresent()) {
            throw RecordLine.Invalid.wrong(
                    "relationship", "the command itself says which one it opens, in relationshipId");
        }
        openedLast = line.opened();
        return new Target(openedLast.orElse(""), RELATIONSHIPS);
    }

    /** What follows a relationship that could not be opened belongs to it, and not to the couple before. */
    void refused(ObjectNode written) {
        if (RecordLine.isMeantToOpen(written)) {
            openedLast = Optional.empty();
        }
    }
}
