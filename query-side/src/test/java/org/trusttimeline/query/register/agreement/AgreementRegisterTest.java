package org.trusttimeline.query.register.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.AgreementKind;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.register.Counting;
import org.trusttimeline.query.register.agreement.AgreementLine.Signature;
import org.trusttimeline.stage.reading.CountedEntry;

class AgreementRegisterTest {

    private final Couple couple = new Couple("agreements", new PretendedSeal());
    private final AgreementId plan = AgreementId.of("6f2d3a52-0000-4000-8000-000000000009");

    @BeforeEach
    void anAgreementProposed() {
        couple.opened();
        couple.says(couple.ann, null, said -> new AgreementProposed(said, plan, AgreementKind.REPAIR_PLAN, null));
    }

    @Test
    void isInForceWhenEveryPartnerHasSigned() {
        assertThat(isInForce()).as("proposing is not signing").isFalse();
        signs(couple.ann, 1);
        assertThat(isInForce()).isFalse();
        signs(couple.ben, 1);
        assertThat(isInForce()).isTrue();
    }

    @Test
    void aRevisionIsToBeSignedAnew() {
        signs(couple.ann, 1);
        signs(couple.ben, 1);
        couple.says(couple.ben, null, said -> new AgreementRevised(said, plan, 2, null));
        assertThat(isInForce()).isFalse();
        signs(couple.ann, 2);
        signs(couple.ben, 1);
        assertThat(isInForce()).as("he signed the old version again").isFalse();
        signs(couple.ben, 2);
        assertThat(isInForce()).isTrue();
        assertThat(agreement().versions())
                .extracting(version -> agreement().signaturesOf(version).stream()
                        .map(Signature::partnerId)
                        .toList())
                .containsExactly(List.of(couple.ann, couple.ben), List.of(couple.ann, couple.ben));
    }

    @Test
    void whatSomebodyPassedOnSignsNothing() {
        signs(couple.ann, 1);
        couple.passesOn(couple.ben, couple.ann, said -> new AgreementSigned(said, plan, 1));
        assertThat(isInForce()).isFalse();
    }

    @Test
    void saidToBeBrokenItStaysAsItIsAndLeadsToTheEntry() {
        signs(couple.ann, 1);
        signs(couple.ben, 1);
        Entry broken = couple.says(couple.ann, null, said -> new AgreementSaidToBeBroken(said, plan));
        assertThat(agreement().saidToBeBroken()).extracting(CountedEntry::entry).containsExactly(broken);
        assertThat(isInForce()).isTrue();
    }

    @Test
    void aSignatureThatWasNotFreelyGivenIsNone() {
        signs(couple.ann, 1);
        signs(couple.ben, 1);
        Entry pressed = couple.entries().getLast();
        couple.says(couple.ben, null, said -> new NotFreelyGivenSaid(said, Couple.here(pressed)));
        assertThat(isInForce()).isFalse();
    }

    @Test
    void aRevisionEnteredInErrorLeavesTheVersionBefore() {
        signs(couple.ann, 1);
        signs(couple.ben, 1);
        Entry revised = couple.says(couple.ben, null, said -> new AgreementRevised(said, plan, 2, null));
        assertThat(isInForce()).isFalse();
        couple.says(couple.ben, null, said -> new EntryMarkedInError(said, Couple.here(revised)));
        assertThat(isInForce()).isTrue();
    }

    @Test
    void aSignatureKeptPrivateIsNone() {
        signs(couple.ann, 1);
        couple.says(
                couple.chartOf(couple.ben),
                new Speaker.Partner(couple.ben),
                null,
                said -> new AgreementSigned(said, plan, 1));
        assertThat(isInForce()).isFalse();
    }

    private void signs(PartnerId partner, int version) {
        couple.says(partner, null, said -> new AgreementSigned(said, plan, version));
    }

    private AgreementLine agreement() {
        List<AgreementLine> lines = AgreementRegister.of(Counting.now(couple)).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private boolean isInForce() {
        return agreement().isInForce(List.of(couple.ann, couple.ben));
    }
}
