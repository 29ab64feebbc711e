package org.trusttimeline.query.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.stage.reading.AccountsDiffer;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageReading;

/**
 * The stage of a couple with its reasons.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param model name and version of the model that read it
 * @param stage that of the earliest open repair; FOUNDATION before any breach
 * @param since since when, and by which entry; absent where there was no record yet
 * @param repairs every repair, in the order in which the breaches began
 * @param accountsDiffer entries of which there is another account, each beside the other
 * @param suspendedBy for the care team alone: the safety concerns that suspend joint stage work; absent where none does
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StageAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        String model,
        Stage stage,
        @Nullable Since since,
        List<RepairReading> repairs,
        List<AccountsDiffer> accountsDiffer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Cited> suspendedBy,
        String note) {

    static StageAnswer of(RelationshipId relationship, QueryDays days, StageReading reading) {
        return new StageAnswer(
                relationship,
                days.trueOnText(),
                days.knownOnText(),
                reading.model(),
                reading.stage(),
                reading.since(),
                reading.repairs(),
                reading.accountsDiffer(),
                reading.suspendedBy(),
                Disclaimer.READING);
    }
}
