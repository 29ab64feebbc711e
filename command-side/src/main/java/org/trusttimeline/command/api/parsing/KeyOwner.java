package org.trusttimeline.command.api.parsing;

import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * Under whose key the words of a statement are sealed: whoever says them, so that erasing a person erases their words alone;
 * the clinical chart and each clinician's notes have a key of their own. What a third party says is under the key of whoever
 * brings it: a label is no person whose key could be destroyed.
 */
final class KeyOwner {

    private KeyOwner() {}

    static String of(Chart chart, Statement statement) {
        return switch (chart) {
            case JointChart joint -> speaker(statement).text();
            case PartnerChart own -> speaker(statement).text();
            case ClinicalChart clinical -> clinical.stream();
            case NotesChart notes -> notes.stream();
        };
    }

    private static Speaker speaker(Statement statement) {
        return statement.statedBy() instanceof Speaker.ThirdParty && statement.reportedBy() != null
                ? statement.reportedBy()
                : statement.statedBy();
    }
}
