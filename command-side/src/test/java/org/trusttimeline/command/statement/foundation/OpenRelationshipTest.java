package org.trusttimeline.command.statement.foundation;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.COUPLE;
import static org.trusttimeline.command.handling.ChartFixture.aCouple;
import static org.trusttimeline.command.handling.ChartFixture.nothing;
import static org.trusttimeline.command.handling.ChartFixture.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.statement.Role;

class OpenRelationshipTest {

    @Test
    void aClinicianOpensIt() {
        nothing().when(CLINICIAN, open(ANN, BEN)).thenStated(RelationshipOpened.class);
    }

    @Test
    void aPartnerDoesNot() {
        nothing()
                .when(ANN.toString(), Role.PARTNER, ANN_SAYS, open(ANN, BEN))
                .thenRefused(FoundationRule.ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP);
    }

    @Test
    void onePartnerIsNoCouple() {
        nothing().when(CLINICIAN, open(ANN)).thenRefused(FoundationRule.A_COUPLE_HAS_TWO_OR_MORE_PARTNERS);
    }

    @Test
    void onePersonTwiceIsNoCouple() {
        nothing().when(CLINICIAN, open(ANN, ANN)).thenRefused(FoundationRule.A_COUPLE_HAS_TWO_OR_MORE_PARTNERS);
    }

    @Test
    void itIsOpenedOnce() {
        aCouple().when(CLINICIAN, open(ANN, BEN)).thenRefused(FoundationRule.A_RELATIONSHIP_IS_OPENED_ONCE);
    }

    @Test
    void anUnknownStageModelIsRefused() {
        List<Partner> couple = List.of(new Partner(ANN, null), new Partner(BEN, null));
        nothing()
                .when(CLINICIAN, new OpenRelationship(COUPLE, couple, null, "another/9", null, null))
                .thenRefused(FoundationRule.THE_STAGE_MODEL_IS_KNOWN);
    }
}
