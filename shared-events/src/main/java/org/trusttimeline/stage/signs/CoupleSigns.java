package org.trusttimeline.stage.signs;

import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** The signs that name no breach: they are the couple's, and every repair reads them. */
public record CoupleSigns(
        Needs needs,
        LatestWords<Boolean> reliance,
        LatestWords<YesOrNotNow> feltHeard,
        LatestWords<YesOrNotNow> secure) {

    public static CoupleSigns none() {
        return new CoupleSigns(new Needs(), new LatestWords<>(), new LatestWords<>(), new LatestWords<>());
    }
}
