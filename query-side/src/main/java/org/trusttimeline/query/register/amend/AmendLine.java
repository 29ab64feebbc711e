package org.trusttimeline.query.register.amend;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.stage.CountedEntry;

/**
 * An amend, where it stands and how it came there.
 *
 * @param versions those freely offered, in the order of their places
 * @param responses those freely given, in the order of their places
 * @param fulfilled where its offerer said that it is
 * @param lapsed where it was said to be no longer kept up
 */
public record AmendLine(
        AmendId amendId,
        AmendStanding standing,
        List<AmendVersion> versions,
        List<AmendResponse> responses,
        List<CountedEntry> fulfilled,
        List<CountedEntry> lapsed) {

    static AmendLine of(AmendId amend) {
        return new AmendLine(amend, AmendStanding.NOTHING_OFFERED, List.of(), List.of(), List.of(), List.of());
    }

    /** The version it has now. */
    public AmendVersion current() {
        return Objects.requireNonNull(standing.current(), "what was never offered is no line");
    }

    /** The breach it is for. */
    public BreachId breachId() {
        return current().breachId();
    }

    /** Whose amend it is. */
    public Speaker offeredBy() {
        return versions.getFirst().said().statement().statedBy();
    }

    /** Where it stands in its current version. */
    public AmendStatus state() {
        return standing.state();
    }

    /** Who accepted, or declined, its current version; an acceptance from before it lapsed is none any more. */
    public Stream<AmendResponse> responsesToCurrent(boolean accepted) {
        return standing.responses(accepted);
    }

    AmendLine offered(AmendVersion version) {
        return new AmendLine(
                amendId,
                standing.offered(version),
                plus(versions, version, version.said()),
                responses,
                fulfilled,
                lapsed);
    }

    AmendLine responded(AmendResponse response) {
        return new AmendLine(
                amendId,
                standing.responded(response),
                versions,
                plus(responses, response, response.said()),
                fulfilled,
                lapsed);
    }

    AmendLine fulfilled(CountedEntry said) {
        return new AmendLine(
                amendId,
                changed(said, AmendStanding::nowFulfilled),
                versions,
                responses,
                plus(fulfilled, said, said),
                lapsed);
    }

    AmendLine lapsed(CountedEntry said) {
        return new AmendLine(
                amendId,
                changed(said, AmendStanding::nowLapsed),
                versions,
                responses,
                fulfilled,
                plus(lapsed, said, said));
    }

    private AmendStanding changed(CountedEntry said, UnaryOperator<AmendStanding> change) {
        return said.freelyGiven() ? change.apply(standing) : standing;
    }

    private static <T> List<T> plus(List<T> list, T one, CountedEntry said) {
        return said.freelyGiven() ? Stream.concat(list.stream(), Stream.of(one)).toList() : list;
    }
}
