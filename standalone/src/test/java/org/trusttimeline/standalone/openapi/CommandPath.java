package org.trusttimeline.standalone.openapi;

import java.util.Arrays;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.command.statement.foundation.OpenRelationship;

/** Where commands are sent to, and which ones. */
enum CommandPath {
    OPENING("/api/relationships", "OpeningCommand"),
    JOINT("/api/relationships/{id}/commands", "JointChartCommand"),
    PARTNER("/api/relationships/{id}/partners/{partnerId}/commands", "PartnerChartCommand"),
    CLINICAL("/api/relationships/{id}/clinical/commands", "ClinicalChartCommand"),
    NOTES("/api/relationships/{id}/notes/commands", "NotesChartCommand");

    private final String path;
    private final String union;

    CommandPath(String path, String union) {
        this.path = path;
        this.union = union;
    }

    static CommandPath at(String path) {
        return Arrays.stream(values())
                .filter(known -> known.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Which commands are taken at " + path + "?"));
    }

    /** What the union of its commands is called. */
    String union() {
        return union;
    }

    boolean takes(Class<? extends Command> type) {
        return switch (this) {
            case OPENING -> opens(type);
            case JOINT -> JointCommand.class.isAssignableFrom(type) && !opens(type);
            case PARTNER -> PartnerCommand.class.isAssignableFrom(type);
            case CLINICAL -> ClinicalCommand.class.isAssignableFrom(type);
            case NOTES -> NotesCommand.class.isAssignableFrom(type);
        };
    }

    private static boolean opens(Class<? extends Command> type) {
        return type == OpenRelationship.class;
    }
}
