package org.trusttimeline.standalone.importing;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line that can be sent: labels are resolved, and what is only for readers of the file is gone.
 *
 * @param chart which chart of the relationship
 * @param relationship which relationship, if the line names it
 * @param command what is stated
 */
record RecordLine(ChartName chart, Optional<String> relationship, ObjectNode command) {

    /** What who wrote the file tells its readers: what they assume, and which step of their source this is. */
    private static final Set<String> REMARKS = Set.of("assume", "step");

    private static final Set<String> MEMBERS = Set.of("chart", "relationship", "command");

    private static final String OPEN = "OpenRelationship";

    /**
     * Reads a line of the file.
     *
     * @throws LineRefused if it is not in the form of one
     */
    static RecordLine of(ObjectNode written, LabelIds labels) {
        ObjectNode line = labels.resolve(withoutRemarks(written));
        return new RecordLine(
                ChartName.of(required(line, "chart")),
                Optional.ofNullable(line.get("relationship")).map(id -> text("relationship", id)),
                command(line));
    }

    private static ObjectNode withoutRemarks(ObjectNode written) {
        ObjectNode line = written.deepCopy().remove(REMARKS);
        line.propertyNames().stream()
                .filter(member -> !MEMBERS.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw LineRefused.unknown(member);
                });
        return line;
    }

    private static ObjectNode command(ObjectNode line) {
        if (!(line.get("command") instanceof ObjectNode command)) {
            throw line.has("command")
                    ? LineRefused.wrong("command", "a command is an object")
                    : LineRefused.missing("command");
        }
        if (!command.has("source")) {
            command.put("source", "IMPORT");
        }
        return command;
    }

    private static String required(ObjectNode line, String member) {
        JsonNode value = line.get(member);
        if (value == null) {
            throw LineRefused.missing(member);
        }
        return text(member, value);
    }

    private static String text(String member, JsonNode value) {
        if (!value.isString()) {
            throw LineRefused.wrong(member, "it is a text");
        }
        return value.stringValue();
    }

    /** Whether this opens a relationship. */
    boolean opens() {
        return chart.isJoint() && OPEN.equals(command.path("type").asString(""));
    }

    /** The relationship that is opened, if the command says which. */
    Optional<String> opened() {
        return Optional.of(command.path("relationshipId"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    /** Whether a line, however badly written, may have been meant to open a relationship. */
    static boolean isMeantToOpen(ObjectNode written) {
        return written.findValue("relationshipId") != null
                || written.findValuesAsString("type").contains(OPEN);
    }
}
