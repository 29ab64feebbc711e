package org.trusttimeline.query.register.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an amend stands, by the rules of the stage.
 *
 * @param current the version it has now; absent before one was offered
 * @param lapsed whether it is no longer kept up in this version
 * @param fulfilled whether its offerer says so of this version, since it last lapsed
 * @param latest the latest response of each partner since it last lapsed, to whichever version
 */
record AmendStanding(@Nullable AmendVersion current, boolean lapsed, boolean fulfilled, List<AmendResponse> latest) {

    static final AmendStanding NOTHING_OFFERED = new AmendStanding(null, false, false, List.of());

    AmendStanding offered(AmendVersion version) {
        return current != null && version.version() < current.version()
                ? this
                : new AmendStanding(version, false, false, latest);
    }

    /** One that was not freely given leaves nothing said. */
    AmendStanding responded(AmendResponse response) {
        List<AmendResponse> changed = new ArrayList<>(latest);
        changed.removeIf(other -> other.partnerId().equals(response.partnerId()));
        if (response.said().freelyGiven()) {
            changed.add(response);
        }
        return new AmendStanding(current, lapsed, fulfilled, List.copyOf(changed));
    }

    AmendStanding nowFulfilled() {
        return new AmendStanding(current, lapsed, true, latest);
    }

    /** It can be accepted anew. */
    AmendStanding nowLapsed() {
        return new AmendStanding(current, true, false, List.of());
    }

    /** A version that was not freely offered takes back the one before it, and offers nothing. */
    boolean isOnOffer() {
        return current != null && current.said().freelyGiven();
    }

    Stream<AmendResponse> responses(boolean accepted) {
        return latest.stream()
                .filter(response -> response.accepted() == accepted)
                .filter(response -> current != null && response.version() == current.version());
    }

    /**
     * One partner's acceptance is enough, whoever else declined. What its offerer says of it takes back nothing that
     * others said: a lapse governs until it is accepted again, or offered in a new version.
     */
    AmendStatus state() {
        if (responses(true).findAny().isPresent()) {
            return fulfilled ? AmendStatus.FULFILLED : AmendStatus.ACCEPTED;
        }
        if (lapsed) {
            return AmendStatus.LAPSED;
        }
        if (responses(false).findAny().isPresent()) {
            return AmendStatus.DECLINED;
        }
        return fulfilled ? AmendStatus.FULFILLED : AmendStatus.OFFERED;
    }
}
