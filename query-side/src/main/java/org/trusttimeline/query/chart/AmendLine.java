package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Speaker;

/**
 * An amend through all its versions.
 *
 * @param offeredBy whose amend it is
 * @param versions in their order
 * @param responses the latest of each partner who responded
 * @param fulfilled where it was last said to be fulfilled
 * @param lapsed where it was last said to be no longer kept up
 */
public record AmendLine(
        AmendId amendId,
        BreachId breachId,
        Speaker offeredBy,
        List<AmendVersion> versions,
        List<AmendResponse> responses,
        @Nullable PlaceKey fulfilled,
        @Nullable PlaceKey lapsed) {

    static AmendLine offered(AmendId amend, BreachId breach, Speaker by, AmendVersion first) {
        return new AmendLine(amend, breach, by, List.of(first), List.of(), null, null);
    }

    /** The version it has now. */
    public AmendVersion current() {
        return versions.getLast();
    }

    /** Who accepted, or declined, its current version; an acceptance from before it lapsed is none any more. */
    public Stream<AmendResponse> responsesToCurrent(boolean accepted) {
        return responses.stream()
                .filter(response -> response.accepted() == accepted)
                .filter(response -> response.version() == current().version())
                .filter(response -> lapsed == null || response.place().compareTo(lapsed) > 0);
    }

    /**
     * Where it stands: one partner's acceptance is enough, whoever else declined. What its offerer says of it takes back
     * nothing that others said: a lapse governs until it is accepted again.
     */
    public AmendState state() {
        if (responsesToCurrent(true).findAny().isPresent()) {
            return isFulfilled() ? AmendState.FULFILLED : AmendState.ACCEPTED;
        }
        if (lapsed != null) {
            return AmendState.LAPSED;
        }
        if (responsesToCurrent(false).findAny().isPresent()) {
            return AmendState.DECLINED;
        }
        return isFulfilled() ? AmendState.FULFILLED : AmendState.OFFERED;
    }

    AmendLine with(AmendVersion version) {
        List<AmendVersion> more = new ArrayList<>(versions);
        more.add(version);
        more.sort(Comparator.comparingInt(AmendVersion::version));
        return new AmendLine(amendId, breachId, offeredBy, List.copyOf(more), responses, fulfilled, lapsed);
    }

    AmendLine with(AmendResponse response) {
        List<AmendResponse> changed = new ArrayList<>(responses);
        if (changed.stream().anyMatch(other -> isLater(other, response))) {
            return this;
        }
        changed.removeIf(other -> other.partnerId().equals(response.partnerId()));
        changed.add(response);
        return new AmendLine(amendId, breachId, offeredBy, versions, List.copyOf(changed), fulfilled, lapsed);
    }

    AmendLine fulfilled(PlaceKey place) {
        return new AmendLine(
                amendId, breachId, offeredBy, versions, responses, PlaceKey.later(fulfilled, place), lapsed);
    }

    AmendLine lapsed(PlaceKey place) {
        return new AmendLine(
                amendId, breachId, offeredBy, versions, responses, fulfilled, PlaceKey.later(lapsed, place));
    }

    // Of another version, or before it lapsed, it is none of what is offered now.
    private boolean isFulfilled() {
        return fulfilled != null
                && fulfilled.compareTo(current().place()) > 0
                && (lapsed == null || fulfilled.compareTo(lapsed) > 0);
    }

    private static boolean isLater(AmendResponse other, AmendResponse response) {
        return other.partnerId().equals(response.partnerId()) && other.place().compareTo(response.place()) > 0;
    }
}
