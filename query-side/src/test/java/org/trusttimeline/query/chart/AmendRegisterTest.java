package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendFulfilled;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

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
        assertThat(amend().state()).isEqualTo(AmendState.OFFERED);
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
        assertThat(amend().state()).as("the acceptance was of another version").isEqualTo(AmendState.OFFERED);
    }

    @Test
    void theLatestResponseToTheCurrentVersionGoverns() {
        couple.declines(1);
        assertThat(amend().state()).isEqualTo(AmendState.DECLINED);

        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendState.ACCEPTED);
        assertThat(amend().responses()).hasSize(1);
    }

    @Test
    void aResponseOfAnEarlierDayToldLaterDoesNot() {
        couple.accepts(1);
        couple.says(couple.ann, "2005-12-01", said -> new AmendDeclined(said, couple.therapy, couple.affair, 1));

        assertThat(amend().state()).isEqualTo(AmendState.ACCEPTED);
    }

    @Test
    void anAmendLapsesAndCanBeAcceptedAgain() {
        couple.accepts(1);
        couple.lapses();
        assertThat(amend().state()).isEqualTo(AmendState.LAPSED);

        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendState.ACCEPTED);
    }

    @Test
    void whenItLapsedTwiceTheLaterDayCounts() {
        couple.lapses();
        couple.accepts(1);
        couple.says(couple.ann, "2005-12-01", said -> new AmendLapsed(said, couple.therapy, couple.affair));

        assertThat(amend().state()).isEqualTo(AmendState.ACCEPTED);
    }

    @Test
    void itsOffererSaysThatItIsFulfilled() {
        couple.accepts(1);
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendState.FULFILLED);
        assertThat(amend().responsesToCurrent(true)).hasSize(1);
    }

    @Test
    void aLaterLapseGovernsAndWhatItsOffererSaysDoesNotTakeItBack() {
        couple.accepts(1);
        fulfils();
        couple.lapses();
        assertThat(amend().state()).isEqualTo(AmendState.LAPSED);
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendState.LAPSED);
        couple.accepts(1);
        assertThat(amend().state()).isEqualTo(AmendState.FULFILLED);
    }

    @Test
    void whoeverWasHarmedContradicts() {
        fulfils();
        assertThat(amend().state()).isEqualTo(AmendState.FULFILLED);
        couple.declines(1);
        assertThat(amend().state()).isEqualTo(AmendState.DECLINED);
    }

    @Test
    void aNewVersionIsNotFulfilledYet() {
        fulfils();
        couple.revises(2);
        assertThat(amend().state()).isEqualTo(AmendState.OFFERED);
    }

    @Test
    void whatSomebodyPassedOnIsNotInIt() {
        couple.passesOn(couple.ann, couple.ben, said -> new AmendAccepted(said, couple.therapy, couple.affair, 1));
        couple.passesOn(
                couple.ben,
                couple.ann,
                said -> new AmendOffered(said, couple.therapy, couple.affair, AmendKind.OTHER, null));

        assertThat(amend().state()).isEqualTo(AmendState.OFFERED);
    }

    private void fulfils() {
        couple.says(couple.ben, null, said -> new AmendFulfilled(said, couple.therapy, couple.affair));
    }

    private AmendLine amend() {
        AmendRegister register = Folded.head(Folded.of(couple.entries())).amends();
        assertThat(register.lines()).hasSize(1);
        return register.lines().getFirst();
    }
}
