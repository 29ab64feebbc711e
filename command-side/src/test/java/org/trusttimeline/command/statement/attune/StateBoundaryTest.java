package org.trusttimeline.command.statement.attune;

import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BEN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BOUNDARY;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.aCouple;

import org.junit.jupiter.api.Test;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;

class StateBoundaryTest {

    private static final StateBoundary STATED = new StateBoundary(BOUNDARY);

    @Test
    void aPartnerStatesTheirOwn() {
        aCouple().when(ANN_SAYS, STATED).thenStated(BoundaryStated.class);
    }

    @Test
    void aClinicianHasNone() {
        aCouple().when(CLINICIAN, STATED).thenRefused(AttuneRule.A_BOUNDARY_IS_ONES_OWN);
    }

    @Test
    void itIsStatedOnce() {
        aCouple().given(ANN_SAYS, STATED).when(BEN_SAYS, STATED).thenRefused(AttuneRule.A_BOUNDARY_IS_STATED_ONCE);
    }
}
