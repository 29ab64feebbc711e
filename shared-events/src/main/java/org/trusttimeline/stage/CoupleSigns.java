package org.trusttimeline.stage;

import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** The signs that name no breach: they are the couple's, and every repair reads them. */
record CoupleSigns(
        Needs needs, LatestWords<Boolean> reliance, LatestWords<YesOrNotNow> heard, LatestWords<YesOrNotNow> secure) {

    static CoupleSigns none() {
        return new CoupleSigns(new Needs(), new LatestWords<>(), new LatestWords<>(), new LatestWords<>());
    }
}
