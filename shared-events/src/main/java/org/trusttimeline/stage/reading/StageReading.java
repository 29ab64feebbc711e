package org.trusttimeline.stage.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * A reading of the record: where the couple is, and why. A reading of statements, not a finding.
 *
 * @param model name and version of the model that read it
 * @param stage {@link Stage#APART} during time apart; {@link Stage#FOUNDATION} before any breach; else that of the
 *     earliest open repair, or {@link Stage#SUSTAIN} when none is open
 * @param since since when, and by which entry; absent where there is no record yet
 * @param repairs every repair, in the order in which the breaches began
 * @param accountsDiffer where accounts differ in the whole record
 * @param suspendedBy safety concerns that suspend joint stage work: the care team's alone
 */
public record StageReading(
        String model,
        Stage stage,
        @Nullable Since since,
        List<RepairReading> repairs,
        List<AccountsDiffer> accountsDiffer,
        List<Cited> suspendedBy) {

    /**
     * What a partner gets of it, read from the joint chart alone. Nobody learns that the other's silence is what holds the
     * couple back: of what the record does not yet show, only what is theirs to say; and answers of others only once all
     * have answered.
     */
    public StageReading shownTo(PartnerId partner) {
        return new StageReading(
                model,
                stage,
                since,
                repairs.stream().map(repair -> repair.shownTo(partner)).toList(),
                accountsDiffer,
                List.of());
    }

    /** While a safety concern suspends joint stage work, nobody is prompted. */
    public StageReading askingNobodyWhileSuspended() {
        return suspendedBy.isEmpty()
                ? this
                : new StageReading(
                        model,
                        stage,
                        since,
                        repairs.stream().map(RepairReading::askingNobody).toList(),
                        accountsDiffer,
                        suspendedBy);
    }
}
