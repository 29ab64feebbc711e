package org.trusttimeline.stage;

import java.util.List;
import org.trusttimeline.events.vocabulary.Stage;

/** Attach: each partner, separately, feels secure. Time and joy shared are context, and count for nothing by themselves. */
record Attachment(CoupleSigns signs, KnewOfIt knew) implements SignsOfStage {

    @Override
    public Stage stage() {
        return Stage.ATTACH;
    }

    @Override
    public List<SignInForce> inForce() {
        return knew.partners().stream()
                .flatMap(
                        partner -> knew
                                .yes(signs.secure(), partner)
                                .map(said -> SignInForce.of(Sign.FEELS_SECURE, partner, said))
                                .stream())
                .toList();
    }

    @Override
    public List<SignNotShown> notYetShown() {
        return knew.partners().stream()
                .filter(partner -> knew.yes(signs.secure(), partner).isEmpty())
                .map(partner -> new SignNotShown(Sign.FEELS_SECURE, partner))
                .toList();
    }
}
