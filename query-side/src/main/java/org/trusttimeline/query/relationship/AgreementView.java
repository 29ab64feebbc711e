package org.trusttimeline.query.relationship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.agreement.AgreementLine;
import org.trusttimeline.query.register.agreement.AgreementLine.AgreementVersion;
import org.trusttimeline.query.register.agreement.AgreementLine.Signature;

/**
 * An agreement in its current version.
 *
 * @param proposedBy who proposed it, as in a timeline's {@code statedBy}
 * @param version its current version, from 1
 * @param terms what is agreed
 * @param erased true if the terms cannot be opened any more
 * @param inForce whether every partner has signed this version
 * @param signedBy who has signed this version
 * @param saidToBeBroken the entries that say it was broken
 * @param entryId the entry that proposed this version
 * @param versions all its versions, in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        AgreementId agreementId,
        AgreementKind kind,
        String proposedBy,
        int version,
        @Nullable String terms,
        @Nullable Boolean erased,
        boolean inForce,
        List<PartnerId> signedBy,
        List<EntryId> saidToBeBroken,
        EntryId entryId,
        List<Version> versions) {

    static AgreementView of(AgreementLine line, List<PartnerId> partners, Words terms) {
        AgreementVersion current = line.current();
        return new AgreementView(
                line.agreementId(),
                line.kind(),
                line.proposedBy().text(),
                current.version(),
                terms.text(),
                terms.erasedMark(),
                line.isInForce(partners),
                signedBy(line, current),
                line.saidToBeBroken().stream()
                        .map(said -> said.statement().entryId())
                        .toList(),
                current.said().statement().entryId(),
                line.versions().stream()
                        .map(version -> new Version(
                                version.version(), version.said().statement().entryId(), signedBy(line, version)))
                        .toList());
    }

    /** One version of an agreement, who signed it, and the entry that proposed it. */
    public record Version(int version, EntryId entryId, List<PartnerId> signedBy) {}

    private static List<PartnerId> signedBy(AgreementLine line, AgreementVersion version) {
        return line.signaturesOf(version).stream().map(Signature::partnerId).toList();
    }
}
