package org.trusttimeline.query.register.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.register.Counting;

class AmendRegisterTest {

    private final Couple couple = new Couple("amends", new PretendedSeal());

    @BeforeEach
    void anAmendOffered() {
        couple.opened();
        couple.breach();
        couple.offers();
    }

    @Test
    void anAmendIsOfferedInItsFirstVersion() {
        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
        assertThat(amend().current().version()).isEqualTo(1);
        assertThat(amend().offeredBy().is(couple.ben)).isTrue();
    }

    @Test
    void aRevisionIsANewVersionOfTheSameAmend() {
        couple.accepts(1);
        couple.revises(2);

        assertThat(amend().versions())
                .extracting(AmendVersion::kind)
                .containsExactly(AmendKind.THERAPY, AmendKind.REPAIRING_ACTION);
        assertThat(amend().state()).as("the acceptance was of another version").isEqualTo(AmendStatus.OFFERED);
    }

    @Test
    void theLatestResponseToTheCurrentVersionGoverns() {
        couple.declines(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.DECLINED);

        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
        assertThat(amend().responsesToCurrent(false)).isEmpty();
        assertThat(amend().responses()).as("its history").hasSize(2);
    }

    @Test
    void aResponseOfAnEarlierDayToldLaterDoesNot() {
        couple.accepts(1);
        couple.says(couple.ann, "2005-12-01", said -> new AmendDeclined(said, couple.therapy, couple.affair, 1));

        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    @Test
    void anAmendLapsesAndCanBeAcceptedAgain() {
        couple.accepts(1);
        couple.lapses();
        assertThat(amend().state()).isEqualTo(AmendStatus.LAPSED);

        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    @Test
    void whenItLapsedTwiceTheLaterDayCounts() {
        couple.lapses();
        couple.accepts(1);
        couple.says(couple.ann, "2005-12-01", said -> new AmendLapsed(said, couple.therapy, couple.affair));

        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    @Test
    void itsOffererSaysThatItIsFulfilled() {
        couple.accepts(1);
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendStatus.FULFILLED);
        assertThat(amend().responsesToCurrent(true)).hasSize(1);
    }

    @Test
    void aLaterLapseGovernsAndWhatItsOffererSaysDoesNotTakeItBack() {
        couple.accepts(1);
        fulfils();
        couple.lapses();
        assertThat(amend().state()).isEqualTo(AmendStatus.LAPSED);
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendStatus.LAPSED);
        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.FULFILLED);
    }

    @Test
    void whoeverWasHarmedContradicts() {
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendStatus.FULFILLED);
        couple.declines(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.DECLINED);
    }

    @Test
    void aNewVersionIsNotFulfilledYet() {
        fulfils();
        couple.revises(2);
        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
    }

    @Test
    void whatSomebodyPassedOnIsNotInIt() {
        couple.passesOn(couple.ann, couple.ben, said -> new AmendAccepted(said, couple.therapy, couple.affair, 1));
        couple.passesOn(
                couple.ben,
                couple.ann,
                said -> new AmendOffered(said, couple.therapy, couple.affair, AmendKind.OTHER, null));

        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
    }

    @Test
    void whatLapsedCanBeOfferedAnew() {
        couple.accepts(1);
        couple.lapses();
        couple.revises(2);
        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
        assertThat(amend().lapsed()).hasSize(1);
    }

    @Test
    void confirmedWordsCount() {
        Entry passedOn = couple.passesOn(
                couple.ann, couple.ben, said -> new AmendAccepted(said, couple.therapy, couple.affair, 1));
        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
        couple.says(couple.ann, null, said -> new StatementConfirmed(said, Couple.here(passedOn)));
        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    @Test
    void whatWasEnteredInErrorDoesNot() {
        Entry lapse = couple.lapses();
        assertThat(amend().state()).isEqualTo(AmendStatus.LAPSED);
        couple.says(couple.ann, null, said -> new EntryMarkedInError(said, Couple.here(lapse)));
        assertThat(amend().state()).isEqualTo(AmendStatus.OFFERED);
        assertThat(amend().lapsed()).isEmpty();
    }

    @Test
    void aCorrectedDateMovesAWordToItsPlace() {
        couple.accepts(1);
        Entry declined = couple.declines(1);
        assertThat(amend().state()).isEqualTo(AmendStatus.DECLINED);
        couple.says(
                couple.ann,
                null,
                said -> new EntryCorrected(said, Couple.here(declined), Edtf.parse("2005-12-31"), null, null, null));
        assertThat(amend().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    @Test
    void whatWasNotFreelyGivenLeavesNothingSaidInItsPlace() {
        couple.declines(1);
        Entry pressed = couple.accepts(1);
        couple.says(couple.ann, null, said -> new NotFreelyGivenSaid(said, Couple.here(pressed)));
        assertThat(amend().state()).as("the refusal does not come back").isEqualTo(AmendStatus.OFFERED);
        Entry revised = couple.revises(2);
        couple.says(couple.ben, null, said -> new NotFreelyGivenSaid(said, Couple.here(revised)));
        assertThat(AmendRegister.of(Counting.now(couple)).lines())
                .as("nor does the version before")
                .isEmpty();
    }

    @Test
    void isReadAsTrueAndAsKnownOnADay() {
        couple.says(
                couple.ben,
                "2005-11-01",
                said -> new AmendOffered(said, couple.therapy, couple.affair, AmendKind.THERAPY, null));
        couple.says(couple.ann, "2005-12-01", said -> new AmendAccepted(said, couple.therapy, couple.affair, 1));
        assertThat(on("2005-10-31", null)).isEmpty();
        assertThat(on("2005-11-30", null).getFirst().state()).isEqualTo(AmendStatus.OFFERED);
        assertThat(on("2005-12-01", null).getFirst().state()).isEqualTo(AmendStatus.ACCEPTED);
        assertThat(on(null, "2006-01-01")).as("the record learned of it later").isEmpty();
        assertThat(on(null, "2006-01-02").getFirst().state()).isEqualTo(AmendStatus.ACCEPTED);
    }

    private List<AmendLine> on(@Nullable String trueOn, @Nullable String knownOn) {
        return AmendRegister.of(Counting.on(couple, trueOn, knownOn)).lines();
    }

    private void fulfils() {
        couple.says(couple.ben, null, said -> new AmendFulfilled(said, couple.therapy, couple.affair));
    }

    private AmendLine amend() {
        List<AmendLine> lines = AmendRegister.of(Counting.now(couple)).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
