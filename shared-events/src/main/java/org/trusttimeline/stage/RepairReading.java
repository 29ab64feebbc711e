package org.trusttimeline.stage;

import java.util.List;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * The reading of one repair: what a breach opened.
 *
 * @param breach the breach
 * @param parts breaches that joined its repair
 * @param stage the first stage whose signs are not all in force
 * @param since since when, and by which entry
 * @param allHaveAnswered whether every partner has answered for their willingness
 * @param inForce the signs in force
 * @param notYetShown what the record does not yet show of the stage's signs
 * @param amendsLapsed amends that lapsed since the stage began
 */
public record RepairReading(
        BreachId breach,
        List<BreachId> parts,
        Stage stage,
        Since since,
        boolean allHaveAnswered,
        List<SignInForce> inForce,
        List<SignNotShown> notYetShown,
        List<EntryId> amendsLapsed) {

    /** What a partner gets of it: of what is missing their own alone, and no answer of another before all have answered. */
    RepairReading shownTo(PartnerId partner) {
        return new RepairReading(
                breach,
                parts,
                stage,
                since,
                allHaveAnswered,
                inForce.stream().filter(sign -> isShown(sign, partner)).toList(),
                notYetShown.stream()
                        .filter(missing -> missing.toSay().equals(partner))
                        .toList(),
                amendsLapsed);
    }

    private boolean isShown(SignInForce sign, PartnerId partner) {
        return allHaveAnswered || sign.sign() != Sign.WILLING || sign.by().equals(partner);
    }
}
