package org.trusttimeline.query.register.amend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.query.register.Wordings;

/**
 * An amend with all its versions and all that was said of it.
 *
 * @param breachId the breach it is for
 * @param offeredBy whose amend it is, as in a timeline's {@code statedBy}
 * @param version its current version, from 1
 * @param state where it stands in this version
 * @param versions all its versions, in the order of their dates
 * @param responses what harmed partners said of it, in the order of their dates; the latest of each governs
 * @param fulfilled where its offerer said that it is fulfilled
 * @param lapsed where it was said to be no longer kept up
 */
public record AmendDetails(
        AmendId amendId,
        BreachId breachId,
        String offeredBy,
        int version,
        AmendStatus state,
        List<Version> versions,
        List<Response> responses,
        List<CitedEntry> fulfilled,
        List<CitedEntry> lapsed) {

    static AmendDetails of(AmendLine line, Wordings wordings) {
        return new AmendDetails(
                line.amendId(),
                line.breachId(),
                line.offeredBy().text(),
                line.current().version(),
                line.state(),
                line.versions().stream()
                        .map(version -> Version.of(version, terms(version, wordings)))
                        .toList(),
                line.responses().stream().map(Response::of).toList(),
                CitedEntry.ofAll(line.fulfilled()),
                CitedEntry.ofAll(line.lapsed()));
    }

    /** What is offered in a version. */
    public static Words terms(AmendVersion version, Wordings wordings) {
        return wordings.open(version.said(), "terms", AmendDetails::terms);
    }

    private static @Nullable SealedText terms(ChartEvent event) {
        return switch (event) {
            case AmendOffered offered -> offered.terms();
            case AmendRevised revised -> revised.terms();
            default -> throw new IllegalStateException("no version of an amend: " + event.getClass());
        };
    }

    /**
     * A version of an amend.
     *
     * @param terms what is offered; not a legal agreement
     * @param erased true if the terms cannot be opened any more
     * @param told the entry that offered it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            int version,
            AmendKind kind,
            @Nullable String terms,
            @Nullable Boolean erased,
            CitedEntry told) {

        private static Version of(AmendVersion version, Words terms) {
            return new Version(
                    version.version(), version.kind(), terms.text(), terms.erasedMark(), CitedEntry.of(version.said()));
        }
    }

    /**
     * What a partner said of a version.
     *
     * @param told the entry that says so
     */
    public record Response(PartnerId partnerId, int version, boolean accepted, CitedEntry told) {

        private static Response of(AmendResponse response) {
            return new Response(
                    response.partnerId(), response.version(), response.accepted(), CitedEntry.of(response.said()));
        }
    }
}
