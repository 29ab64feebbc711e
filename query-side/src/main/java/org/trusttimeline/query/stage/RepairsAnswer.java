package org.trusttimeline.query.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.StageReading;

/**
 * Every repair of a couple, each with its reading.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param model name and version of the model that read it
 * @param repairs in the order in which the breaches began
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepairsAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        String model,
        List<RepairReading> repairs,
        String note) {

    static RepairsAnswer of(RelationshipId relationship, QueryDays days, StageReading reading) {
        return new RepairsAnswer(
                relationship,
                days.trueOnText(),
                days.knownOnText(),
                reading.model(),
                reading.repairs(),
                Disclaimer.READING);
    }
}
