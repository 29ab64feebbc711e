package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.ANN_SAYS;
import static org.trusttimeline.command.handling.ChartFixture.BREACH;
import static org.trusttimeline.command.handling.ChartFixture.CLINICIAN;
import static org.trusttimeline.command.handling.ChartFixture.MEDIATOR;
import static org.trusttimeline.command.handling.ChartFixture.THIRD_PARTY;
import static org.trusttimeline.command.handling.ChartFixture.aBreach;
import static org.trusttimeline.command.handling.ChartFixture.entry;
import static org.trusttimeline.command.handling.ChartFixture.id;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.command.statement.keeping.CorrectEntry;
import org.trusttimeline.command.statement.keeping.RequestAmendment;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.Modality;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.events.vocabulary.Stage;

class ClinicalChartTest {

    private static final SealedText CONSULTANT = new SealedText("clinical", 1, "c2VhbGVk");

    private static final Instant TEN = Instant.parse("2006-01-10T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2006-01-10T11:00:00Z");

    static ChartFixture aConcern() {
        return aBreach()
                .clinically()
                .given("concern", CLINICIAN, new RaiseSafetyConcern(SafetyKind.VIOLENCE_OR_COERCION))
                .given("observation", CLINICIAN, new RecordObservation());
    }

    static Stream<ClinicalCommand> ofAClinician() {
        return Stream.of(
                new RecordSession(List.of(ANN), Modality.VIDEO, TEN, ELEVEN),
                new RecordObservation(),
                new RaiseSafetyConcern(null),
                new SettleSafetyConcern(entry("concern")),
                new AssignSafetyConsultant(CONSULTANT, entry("concern")),
                new AssignSafetyConsultant(CONSULTANT, null),
                new ProposeStage(Stage.ATTUNE, BREACH));
    }

    @ParameterizedTest
    @MethodSource("ofAClinician")
    void aClinicianKeepsIt(ClinicalCommand command) {
        aConcern().when(CLINICIAN, command).thenStated(ChartEvent.class);
    }

    @ParameterizedTest
    @MethodSource("ofAClinician")
    void nobodyElseDoes(ClinicalCommand command) {
        aConcern().when(ANN_SAYS, command).thenRefused(ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART);
        aConcern().when(THIRD_PARTY, command).thenRefused(ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART);
        aConcern().when(MEDIATOR, command).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
        aConcern().when(ANN.toString(), Role.PARTNER, ANN_SAYS, command).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
        aConcern().when("erin", Role.CLINICIAN, CLINICIAN, command).thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    @Test
    void aSessionIsOfPartnersOfTheCoupleAndEndsAfterItBegins() {
        aConcern()
                .when(CLINICIAN, new RecordSession(List.of(new PartnerId(id("stranger"))), Modality.VIDEO, null, null))
                .thenRefused(ChartRule.PARTNERS_NAMED_BELONG_TO_THE_COUPLE);
        aConcern()
                .when(CLINICIAN, new RecordSession(List.of(ANN), Modality.VIDEO, ELEVEN, TEN))
                .thenRefused(ClinicalRule.A_SESSION_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void onlyAConcernOnThisChartIsSettledOrConsultedOn() {
        aConcern()
                .when(CLINICIAN, new SettleSafetyConcern(entry("observation")))
                .thenRefused(ClinicalRule.NO_SUCH_SAFETY_CONCERN);
        aConcern()
                .when(CLINICIAN, new AssignSafetyConsultant(CONSULTANT, entry("observation")))
                .thenRefused(ClinicalRule.NO_SUCH_SAFETY_CONCERN);
        aConcern().when(CLINICIAN, new SettleSafetyConcern(entry("nothing"))).thenRefused(ChartRule.NO_SUCH_ENTRY);
    }

    @Test
    void aStageIsProposedForABreachOnRecord() {
        aConcern()
                .when(CLINICIAN, new ProposeStage(Stage.ATTUNE, new BreachId(id("unheard of"))))
                .thenRefused(ChartRule.NO_SUCH_BREACH);
    }

    @Test
    void aPartnerMayHaveItAmended() {
        aConcern().when(ANN_SAYS, new RequestAmendment(entry("observation"))).thenStated(AmendmentRequested.class);
    }

    @Test
    void aNoteIsWrittenAndCorrectedByItsAuthorAlone() {
        ChartFixture notes = aBreach().inNotesOf("dana").given("note", CLINICIAN, new WritePsychotherapyNote());
        notes.when(CLINICIAN, new WritePsychotherapyNote()).thenStated(PsychotherapyNoteWritten.class);
        notes.when(CLINICIAN, new CorrectEntry(entry("note"), null, null, null, Topic.WORK))
                .thenStated(EntryCorrected.class);
        notes.when(ANN_SAYS, new WritePsychotherapyNote())
                .thenRefused(ClinicalRule.PSYCHOTHERAPY_NOTES_ARE_THEIR_AUTHORS);
        aBreach()
                .inNotesOf("erin")
                .when(CLINICIAN, new WritePsychotherapyNote())
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }
}
