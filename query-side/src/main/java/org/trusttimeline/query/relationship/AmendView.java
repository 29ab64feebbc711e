package org.trusttimeline.query.relationship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.amend.AmendLine;
import org.trusttimeline.query.register.amend.AmendResponse;
import org.trusttimeline.query.register.amend.AmendStatus;
import org.trusttimeline.query.register.amend.AmendVersion;

/**
 * An amend in its current version.
 *
 * @param offeredBy whose amend it is, as in a timeline's {@code statedBy}
 * @param version its current version, from 1
 * @param kind what kind of amend
 * @param terms what is offered; not a legal agreement
 * @param erased true if the terms cannot be opened any more
 * @param state OFFERED, ACCEPTED, DECLINED, or FULFILLED: said to be, by its offerer
 * @param acceptedBy who accepted this version
 * @param declinedBy who declined this version
 * @param entryId the entry that offered this version
 * @param versions all its versions, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendView(
        AmendId amendId,
        BreachId breachId,
        String offeredBy,
        int version,
        AmendKind kind,
        @Nullable String terms,
        @Nullable Boolean erased,
        AmendStatus state,
        List<PartnerId> acceptedBy,
        List<PartnerId> declinedBy,
        EntryId entryId,
        List<Version> versions) {

    static AmendView of(AmendLine line, Words terms) {
        AmendVersion current = line.current();
        return new AmendView(
                line.amendId(),
                line.breachId(),
                line.offeredBy().text(),
                current.version(),
                current.kind(),
                terms.text(),
                terms.erasedMark(),
                line.state(),
                partners(line, true),
                partners(line, false),
                current.said().statement().entryId(),
                line.versions().stream().map(Version::of).toList());
    }

    private static List<PartnerId> partners(AmendLine line, boolean accepted) {
        return line.responsesToCurrent(accepted).map(AmendResponse::partnerId).toList();
    }

    /** One version of an amend, and the entry that offered it. */
    public record Version(int version, AmendKind kind, EntryId entryId) {

        private static Version of(AmendVersion version) {
            return new Version(
                    version.version(),
                    version.kind(),
                    version.said().statement().entryId());
        }
    }
}
