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
 * @param lapsed where it was last said to be no longer kept up
 */
public record AmendLine(
        AmendId amendId,
        BreachId breachId,
        Speaker offeredBy,
        List<AmendVersion> versions,
        List<AmendResponse> responses,
        @Nullable PlaceKey lapsed) {

    static AmendLine offered(AmendId amend, BreachId breach, Speaker by, AmendVersion first) {
        return new AmendLine(amend, breach, by, List.of(first), List.of(), null);
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

    /** Where it stands: one partner's acceptance is enough, whoever else declined. */
    public AmendState state() {
        if (responsesToCurrent(true).findAny().isPresent()) {
            return AmendState.ACCEPTED;
        }
        if (lapsed != null) {
            return AmendState.LAPSED;
        }
        return responsesToCurrent(false).findAny().isPresent() ? AmendState.DECLINED : AmendState.OFFERED;
    }

    AmendLine with(AmendVersion version) {
        List<AmendVersion> more = new ArrayList<>(versions);
        more.add(version);
        more.sort(Comparator.comparingInt(AmendVersion::version));
        return new AmendLine(amendId, breachId, offeredBy, List.copyOf(more), responses, lapsed);
    }

    AmendLine with(AmendResponse response) {
        List<AmendResponse> changed = new ArrayList<>(responses);
        if (changed.stream().anyMatch(other -> isLater(other, response))) {
            return this;
        }
        changed.removeIf(other -> other.partnerId().equals(response.partnerId()));
        changed.add(response);
        return new AmendLine(amendId, breachId, offeredBy, versions, List.copyOf(changed), lapsed);
    }

    AmendLine lapsed(PlaceKey place) {
        PlaceKey latest = lapsed != null && lapsed.compareTo(place) > 0 ? lapsed : place;
        return new AmendLine(amendId, breachId, offeredBy, versions, responses, latest);
    }

    private static boolean isLater(AmendResponse other, AmendResponse response) {
        return other.partnerId().equals(response.partnerId()) && other.place().compareTo(response.place()) > 0;
    }
}
