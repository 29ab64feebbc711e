package org.trusttimeline.query.rebuild;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.ReadModel;
import org.trusttimeline.query.rebuild.Followers.Followed;

/** The version that readers of this node get. */
final class Served implements ReadModel {

    private final Readiness readiness;
    private volatile @Nullable Followed shown;

    Served(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Documents served() {
        Followed now = shown;
        if (now == null) {
            readiness.require();
            throw new IllegalStateException("reads can be answered, and no version is served");
        }
        return now.documents();
    }

    boolean isAny() {
        return shown != null;
    }

    /** Nothing is served: there is no version any more. */
    void nothing() {
        shown = null;
    }

    /**
     * Serves a version from now on. The first one, once it has come to where the ledger was; another one, once it has come as far as
     * the one before, so that nobody is shown less than they have seen.
     */
    void show(Followed anew) {
        Followed before = shown;
        if (anew.equals(before)) {
            return;
        }
        if (before == null || before.version().id().equals(anew.version().id())) {
            readiness.serving(anew.goal(), anew::position);
        } else if (anew.position() < before.position()) {
            return;
        }
        shown = anew;
    }
}
