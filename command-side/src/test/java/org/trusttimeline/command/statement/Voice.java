package org.trusttimeline.command.statement;

import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.events.statement.Speaker;

/** Everybody who could try to state something: Ann was harmed, Ben caused it, Cat is the third partner. */
enum Voice {
    HARMED,
    CAUSED_IT,
    OTHER_PARTNER,
    CLINICIAN,
    MEDIATOR,
    THIRD_PARTY;

    Speaker speaker() {
        return switch (this) {
            case HARMED -> ChartFixture.ANN_SAYS;
            case CAUSED_IT -> ChartFixture.BEN_SAYS;
            case OTHER_PARTNER -> ChartFixture.CAT_SAYS;
            case CLINICIAN -> ChartFixture.CLINICIAN;
            case MEDIATOR -> ChartFixture.MEDIATOR;
            case THIRD_PARTY -> ChartFixture.THIRD_PARTY;
        };
    }
}
