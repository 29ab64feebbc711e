package org.trusttimeline.query.chart;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AgreementKind;

/**
 * An agreement through all its versions.
 *
 * @param proposedBy who proposed it
 * @param versions in their order
 * @param saidToBeBroken the entries that say so
 */
public record AgreementLine(
        AgreementId agreementId,
        AgreementKind kind,
        Speaker proposedBy,
        List<AgreementVersion> versions,
        List<EntryId> saidToBeBroken) {

    /** The version it has now. */
    public AgreementVersion current() {
        return versions.getLast();
    }

    /** Whether every one of the partners has signed its current version. */
    public boolean isInForce(Collection<PartnerId> partners) {
        return current().signedBy().containsAll(partners);
    }

    AgreementLine with(AgreementVersion version) {
        List<AgreementVersion> more = Lists.plus(versions, version).stream()
                .sorted(Comparator.comparingInt(AgreementVersion::version))
                .toList();
        return new AgreementLine(agreementId, kind, proposedBy, more, saidToBeBroken);
    }

    AgreementLine signed(int version, PartnerId by) {
        List<AgreementVersion> changed = versions.stream()
                .map(each -> each.version() == version ? each.signed(by) : each)
                .toList();
        return new AgreementLine(agreementId, kind, proposedBy, changed, saidToBeBroken);
    }

    AgreementLine broken(EntryId entry) {
        return new AgreementLine(agreementId, kind, proposedBy, versions, Lists.plus(saidToBeBroken, entry));
    }
}
