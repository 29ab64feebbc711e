package org.trusttimeline.stage;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Speaker;

/** Who and what the tests tell of. */
final class Cast {

    static final RelationshipId COUPLE = new RelationshipId(id("couple"));
    static final PartnerId ANN = new PartnerId(id("ann"));
    static final PartnerId BEN = new PartnerId(id("ben"));
    static final PartnerId CAT = new PartnerId(id("cat"));
    static final Speaker CLINICIAN = new Speaker.Clinician(new StaffId("practice", "dana"));
    static final Speaker PAPER = new Speaker.ThirdParty("paper");
    static final BreachId AFFAIR = new BreachId(id("affair"));
    static final BreachId LIE = new BreachId(id("lie"));
    static final AmendId AMEND = new AmendId(id("amend"));
    static final BoundaryId PHONE = new BoundaryId(id("phone"));

    static final Chart JOINT = new JointChart(COUPLE);
    static final Chart CLINICAL = new ClinicalChart(COUPLE);

    private Cast() {}

    static Chart chartOf(PartnerId partner) {
        return new PartnerChart(COUPLE, partner);
    }

    static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    }
}
