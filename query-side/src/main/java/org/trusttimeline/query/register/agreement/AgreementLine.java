package org.trusttimeline.query.register.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * An agreement through all its versions.
 *
 * @param proposal the entry that proposed it first; absent where only what followed is told
 * @param latest the version it has now, freely proposed or not
 * @param versions those freely proposed, in the order of their places
 * @param signatures of each partner below each version, in the order of their places
 * @param saidToBeBroken the entries that say so
 */
public record AgreementLine(
        AgreementId agreementId,
        @Nullable CountedEntry proposal,
        @Nullable AgreementVersion latest,
        List<AgreementVersion> versions,
        List<Signature> signatures,
        List<CountedEntry> saidToBeBroken) {

    static AgreementLine of(AgreementId agreement) {
        return new AgreementLine(agreement, null, null, List.of(), List.of(), List.of());
    }

    /** The version it has now. */
    public AgreementVersion current() {
        return Objects.requireNonNull(latest, "what was never proposed is no line");
    }

    /** Which kind of agreement. */
    public AgreementKind kind() {
        return ((AgreementProposed) proposed().event()).kind();
    }

    /** Who proposed it. */
    public Speaker proposedBy() {
        return proposed().statement().statedBy();
    }

    /** Who has signed a version. */
    public List<Signature> signaturesOf(AgreementVersion version) {
        return signatures.stream()
                .filter(signature -> signature.version() == version.version())
                .toList();
    }

    /** Whether every one of the partners has signed its current version. */
    public boolean isInForce(Collection<PartnerId> partners) {
        Set<PartnerId> signed =
                signaturesOf(current()).stream().map(Signature::partnerId).collect(Collectors.toSet());
        return signed.containsAll(partners);
    }

    /** A version that was not freely proposed takes back the one before it, and proposes nothing. */
    boolean isProposed() {
        return proposal != null && latest != null && latest.said().freelyGiven();
    }

    AgreementLine proposed(CountedEntry first) {
        return new AgreementLine(agreementId, first, latest, versions, signatures, saidToBeBroken)
                .with(new AgreementVersion(1, first));
    }

    AgreementLine with(AgreementVersion version) {
        AgreementVersion now = latest != null && latest.version() > version.version() ? latest : version;
        List<AgreementVersion> more = version.said().freelyGiven() ? plus(versions, version) : versions;
        return new AgreementLine(agreementId, proposal, now, more, signatures, saidToBeBroken);
    }

    /** One that was not freely given leaves nothing signed. */
    AgreementLine signed(Signature signature) {
        List<Signature> changed = new ArrayList<>(signatures);
        changed.removeIf(signature::isInPlaceOf);
        if (signature.said().freelyGiven()) {
            changed.add(signature);
        }
        return new AgreementLine(agreementId, proposal, latest, versions, List.copyOf(changed), saidToBeBroken);
    }

    AgreementLine broken(CountedEntry said) {
        List<CountedEntry> more = said.freelyGiven() ? plus(saidToBeBroken, said) : saidToBeBroken;
        return new AgreementLine(agreementId, proposal, latest, versions, signatures, more);
    }

    private CountedEntry proposed() {
        return Objects.requireNonNull(proposal, "what was never proposed is no line");
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /**
     * A partner's signature below a version of an agreement.
     *
     * @param said the entry by which they signed
     */
    public record Signature(PartnerId partnerId, int version, CountedEntry said) {

        boolean isInPlaceOf(Signature other) {
            return partnerId.equals(other.partnerId) && version == other.version;
        }
    }

    /**
     * A version of an agreement.
     *
     * @param version from 1
     * @param said the entry that proposed it: its terms are there
     */
    public record AgreementVersion(int version, CountedEntry said) {}
}
