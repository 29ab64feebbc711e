package org.trusttimeline.access;

import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;

/** In which capacity somebody belongs to a relationship, and so which of its charts are theirs. */
public sealed interface Member {

    /** One of the couple: the joint chart and their own. */
    record OfTheCouple(PartnerId partnerId) implements Member {}

    /** One of the care team: every chart, and notes of their own. */
    record OfTheCareTeam(StaffId staffId) implements Member {}

    /** A mediator: the joint chart alone. */
    record Mediating(StaffId staffId) implements Member {}

    /** Whether they read a chart of their relationship. */
    default boolean reads(Chart chart) {
        return switch (this) {
            case OfTheCouple partner ->
                switch (chart) {
                    case JointChart joint -> true;
                    case PartnerChart own -> own.partnerId().equals(partner.partnerId());
                    case ClinicalChart closed -> false;
                    case NotesChart closed -> false;
                };
            case OfTheCareTeam clinician ->
                switch (chart) {
                    case JointChart joint -> true;
                    case PartnerChart any -> true;
                    case ClinicalChart clinical -> true;
                    case NotesChart notes -> notes.author().equals(clinician.staffId());
                };
            case Mediating mediator -> chart instanceof JointChart;
        };
    }

    /** Whether they state anything on a chart of their relationship; what, is for the rules of each statement to say. */
    default boolean states(Chart chart) {
        return switch (this) {
            case OfTheCouple partner -> reads(chart);
            case OfTheCareTeam clinician -> reads(chart);
            case Mediating mediator -> reads(chart);
        };
    }
}
