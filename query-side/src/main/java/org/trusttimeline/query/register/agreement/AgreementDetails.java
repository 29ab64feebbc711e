package org.trusttimeline.query.register.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.register.agreement.AgreementLine.AgreementVersion;
import org.trusttimeline.query.register.agreement.AgreementLine.Signature;

/**
 * An agreement with all its versions and all that was said of it.
 *
 * @param proposedBy who proposed it, as in a timeline's {@code statedBy}
 * @param version its current version, from 1
 * @param inForce whether every partner has signed this version
 * @param versions all its versions, in the order of their dates
 * @param saidToBeBroken the entries that say it was broken, in the order of their dates
 */
public record AgreementDetails(
        AgreementId agreementId,
        AgreementKind kind,
        String proposedBy,
        int version,
        boolean inForce,
        List<Version> versions,
        List<CitedEntry> saidToBeBroken) {

    static AgreementDetails of(AgreementLine line, List<PartnerId> partners, Wordings wordings) {
        return new AgreementDetails(
                line.agreementId(),
                line.kind(),
                line.proposedBy().text(),
                line.current().version(),
                line.isInForce(partners),
                line.versions().stream()
                        .map(version -> Version.of(version, line.signaturesOf(version), terms(version, wordings)))
                        .toList(),
                CitedEntry.ofAll(line.saidToBeBroken()));
    }

    /** What is agreed in a version. */
    public static Words terms(AgreementVersion version, Wordings wordings) {
        return wordings.open(version.said(), "terms", AgreementDetails::terms);
    }

    private static @Nullable SealedText terms(ChartEvent event) {
        return switch (event) {
            case AgreementProposed proposed -> proposed.terms();
            case AgreementRevised revised -> revised.terms();
            default -> throw new IllegalStateException("no version of an agreement: " + event.getClass());
        };
    }

    /**
     * A version of an agreement.
     *
     * @param terms what is agreed
     * @param erased true if the terms cannot be opened any more
     * @param told the entry that proposed it
     * @param signed who signed it before the others, in the order of their dates
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Version(
            int version, @Nullable String terms, @Nullable Boolean erased, CitedEntry told, List<Signed> signed) {

        private static Version of(AgreementVersion version, List<Signature> signatures, Words terms) {
            return new Version(
                    version.version(),
                    terms.text(),
                    terms.erasedMark(),
                    CitedEntry.of(version.said()),
                    signatures.stream().map(Signed::of).toList());
        }
    }

    /**
     * A signature.
     *
     * @param told the entry by which they signed
     */
    public record Signed(PartnerId partnerId, CitedEntry told) {

        private static Signed of(Signature signature) {
            return new Signed(signature.partnerId(), CitedEntry.of(signature.said()));
        }
    }
}
