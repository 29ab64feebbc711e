package org.trusttimeline.stage.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * The reading of one repair: what a breach opened.
 *
 * @param breach the breach
 * @param kind what kind of breach it is, as known on the day of the reading
 * @param named how a harmed partner names it, as known then; absent where none has
 * @param pattern whether it happened again and again, as known then
 * @param parts breaches that joined its repair
 * @param stage the first stage whose signs are not all in force
 * @param since since when, and by which entry
 * @param allHaveAnswered whether every partner has answered for their willingness
 * @param inForce the signs in force
 * @param notYetShown what the record does not yet show of the stage's signs
 * @param hardSince what has been hard since the stage began
 * @param telling how far it has been told in full
 * @param accountsDiffer where accounts of this breach or its parts differ
 */
public record RepairReading(
        BreachId breach,
        BreachKind kind,
        @Nullable BreachName named,
        boolean pattern,
        List<BreachId> parts,
        Stage stage,
        Since since,
        boolean allHaveAnswered,
        List<Sign.InForce> inForce,
        List<Sign.NotShown> notYetShown,
        List<HardThing.Stated> hardSince,
        FullTelling telling,
        List<AccountsDiffer> accountsDiffer) {

    /** What a partner gets of it: of what is missing their own alone, and no answer of another before all have answered. */
    RepairReading shownTo(PartnerId partner) {
        return with(
                inForce.stream().filter(sign -> isShown(sign, partner)).toList(),
                notYetShown.stream()
                        .filter(missing -> missing.toSay().equals(partner))
                        .toList());
    }

    /** The same, asking nobody for anything. */
    RepairReading askingNobody() {
        return with(inForce, List.of());
    }

    private RepairReading with(List<Sign.InForce> shown, List<Sign.NotShown> asked) {
        return new RepairReading(
                breach,
                kind,
                named,
                pattern,
                parts,
                stage,
                since,
                allHaveAnswered,
                shown,
                asked,
                hardSince,
                telling,
                accountsDiffer);
    }

    private boolean isShown(Sign.InForce sign, PartnerId partner) {
        return allHaveAnswered || sign.sign() != Sign.WILLING || sign.by().equals(partner);
    }
}
