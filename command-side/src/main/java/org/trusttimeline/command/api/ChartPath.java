package org.trusttimeline.command.api;

import org.trusttimeline.access.Person;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;

/** The chart that a path names. What names none is answered as one that the caller may not turn to. */
final class ChartPath {

    private ChartPath() {}

    static Chart joint(String id) {
        return chart(() -> new JointChart(RelationshipId.of(id)));
    }

    static Chart partner(String id, String partner) {
        return chart(() -> new PartnerChart(RelationshipId.of(id), PartnerId.of(partner)));
    }

    static Chart clinical(String id) {
        return chart(() -> new ClinicalChart(RelationshipId.of(id)));
    }

    /** The notes of whoever asks; nobody but staff has any. */
    static Chart notes(String id, Person author) {
        return switch (author) {
            case Person.OfAPractice staff -> chart(() -> new NotesChart(RelationshipId.of(id), staff.staffId()));
            case Person.OfTheCouple partner -> throw Rule.NO_SUCH_RELATIONSHIP.refusal();
        };
    }

    private interface Naming {
        Chart chart();
    }

    private static Chart chart(Naming naming) {
        try {
            return naming.chart();
        } catch (IllegalArgumentException noId) {
            throw Rule.NO_SUCH_RELATIONSHIP.refusal();
        }
    }
}
