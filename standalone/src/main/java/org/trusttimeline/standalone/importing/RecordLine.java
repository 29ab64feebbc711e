package org.trusttimeline.standalone.importing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trusttimeline.events.id.CanonicalUuid;
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

    private static final String ANSWER = "AnswerWillingness";

    /**
     * Reads a line of the file.
     *
     * @throws Invalid if it is not in the form of one
     */
    static RecordLine of(ObjectNode written, LabelIds labels) {
        ObjectNode line = labels.resolve(withoutRemarks(written));
        ObjectNode command = command(line);
        return new RecordLine(
                chart(required(line, "chart"), command),
                Optional.ofNullable(line.get("relationship")).map(id -> text("relationship", id)),
                command);
    }

    /** An answer for willingness that was given before all is said on its giver's own chart, and may be opened. */
    private static ChartName chart(String named, ObjectNode command) {
        ChartName chart = ChartName.of(named);
        if (!chart.isJoint()
                || !command.path("type").asString("").equals(ANSWER)
                || !command.path("statedBy").isString()) {
            return chart;
        }
        if (!command.has("mayBeOpened")) {
            command.put("mayBeOpened", true);
        }
        return ChartName.of(ChartName.PARTNER + command.path("statedBy").stringValue());
    }

    private static ObjectNode withoutRemarks(ObjectNode written) {
        ObjectNode line = written.deepCopy().remove(REMARKS);
        line.propertyNames().stream()
                .filter(member -> !MEMBERS.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw Invalid.unknown(member);
                });
        return line;
    }

    private static ObjectNode command(ObjectNode line) {
        if (!(line.get("command") instanceof ObjectNode command)) {
            throw line.has("command") ? Invalid.wrong("command", "a command is an object") : Invalid.missing("command");
        }
        if (!command.has("source")) {
            command.put("source", "IMPORT");
        }
        return command;
    }

    private static String required(ObjectNode line, String member) {
        JsonNode value = line.get(member);
        if (value == null) {
            throw Invalid.missing(member);
        }
        return text(member, value);
    }

    private static String text(String member, JsonNode value) {
        if (!value.isString()) {
            throw Invalid.wrong(member, "it is a text");
        }
        return value.stringValue();
    }

    /** An id that becomes part of a path, and so must be nothing but an id. */
    static UUID id(String member, String text) {
        try {
            return CanonicalUuid.parse(text);
        } catch (IllegalArgumentException noId) {
            throw Invalid.wrong(member, "an id is #label or a UUID of 36 characters");
        }
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

    /** A line that the importer itself refuses, so that it is never sent; with a problem type of the API. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String type;

        private Invalid(String type, String words) {
            super(words, null, false, false);
            this.type = type;
        }

        static Invalid unknown(String member) {
            return new Invalid(
                    "/problems/unknown-field",
                    "A line has no member \"" + member + "\"; it has chart, command, relationship, assume, step.");
        }

        static Invalid missing(String member) {
            return new Invalid("/problems/missing-field", "The member " + member + " is missing.");
        }

        static Invalid wrong(String member, String why) {
            return new Invalid("/problems/wrong-value", "The member " + member + " has a wrong value: " + why + ".");
        }

        /** No relationship to send the line to. */
        static Invalid noRelationship() {
            return new Invalid(
                    "/problems/no-such-relationship",
                    "No relationship was opened before this line; open one, or name it: \"relationship\": \"#label\".");
        }

        ImportReport.RefusedLine at(long number) {
            return new ImportReport.RefusedLine(number, type, String.valueOf(getMessage()));
        }
    }

    /**
     * How a line names a chart: {@code joint}, {@code partner:UUID}, {@code clinical} or {@code notes}.
     *
     * @param path where its commands go, below the relationship
     */
    record ChartName(String path) {

        private static final ChartName JOINT = new ChartName("commands");
        private static final ChartName CLINICAL = new ChartName("clinical/commands");
        private static final ChartName NOTES = new ChartName("notes/commands");
        private static final String PARTNER = "partner:";

        static ChartName of(String text) {
            return switch (text) {
                case "joint" -> JOINT;
                case "clinical" -> CLINICAL;
                case "notes" -> NOTES;
                default -> partner(text);
            };
        }

        private static ChartName partner(String text) {
            if (!text.startsWith(PARTNER)) {
                throw RecordLine.Invalid.wrong("chart", "it is joint, partner:#label, clinical or notes");
            }
            UUID partner = id("chart", text.substring(PARTNER.length()));
            return new ChartName("partners/" + partner + "/commands");
        }

        boolean isJoint() {
            return equals(JOINT);
        }
    }
}
