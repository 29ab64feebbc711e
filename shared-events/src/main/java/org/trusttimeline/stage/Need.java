package org.trusttimeline.stage;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;

/** A need, desire, growth wish or boundary, and who has understood it. Dates are fuzzy: either may be heard first. */
final class Need {

    private final LatestWords<Boolean> understood = new LatestWords<>();
    private @Nullable Said<PartnerId> stated;

    void stated(Said<PartnerId> statement) {
        stated = statement;
    }

    void lifted() {
        stated = null;
    }

    /** The statement by its owner, while it stands. */
    @Nullable
    Said<PartnerId> statement() {
        return stated;
    }

    LatestWords<Boolean> understood() {
        return understood;
    }
}
