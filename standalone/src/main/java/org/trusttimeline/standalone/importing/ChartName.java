package org.trusttimeline.standalone.importing;

import java.util.UUID;

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
            throw LineRefused.wrong("chart", "it is joint, partner:#label, clinical or notes");
        }
        UUID partner = Id.in("chart", text.substring(PARTNER.length()));
        return new ChartName("partners/" + partner + "/commands");
    }

    boolean isJoint() {
        return equals(JOINT);
    }
}
