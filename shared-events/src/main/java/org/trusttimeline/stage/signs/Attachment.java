package org.trusttimeline.stage.signs;

import java.util.List;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;

/** Attach: each partner, separately, feels secure. Time and joy shared are context, and count for nothing by themselves. */
public record Attachment(CoupleSigns signs, LearnedOfBreach knew) implements SignsOfStage {

    @Override
    public Stage stage() {
        return Stage.ATTACH;
    }

    @Override
    public List<Sign.InForce> inForce() {
        return knew.partners().stream()
                .flatMap(partner ->
                        knew
                                .yes(signs.secure(), partner)
                                .map(said -> said.inForce(Sign.FEELS_SECURE, partner))
                                .stream())
                .toList();
    }

    @Override
    public List<Sign.NotShown> notYetShown() {
        return knew.partners().stream()
                .filter(partner -> knew.yes(signs.secure(), partner).isEmpty())
                .map(partner -> new Sign.NotShown(Sign.FEELS_SECURE, partner))
                .toList();
    }
}
