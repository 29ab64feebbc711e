package org.trusttimeline.command.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.command.handling.ChartFixture.ANN;
import static org.trusttimeline.command.handling.ChartFixture.BEN;
import static org.trusttimeline.command.handling.ChartFixture.CAT;
import static org.trusttimeline.command.statement.CommandTable.aFullRecord;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.api.parsing.CommandTypes;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.ChartFixture;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.command.statement.attach.StateIntimacyWish;
import org.trusttimeline.command.statement.keeping.ConfirmStatement;
import org.trusttimeline.command.statement.keeping.KeepingRule;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.IntimacyWish;

/** The command table: each row said by everybody who could try. */
class WhoMayStateWhatTest {

    static Stream<Arguments> everybodyOpenly() {
        return rowsOnTheJointChart().flatMap(row -> Stream.of(Voice.values()).map(voice -> Arguments.of(row, voice)));
    }

    static Stream<Arguments> everyPartnerInPrivate() {
        return CommandTable.openlyOrInPrivate()
                .flatMap(row -> EnumSet.of(Voice.HARMED, Voice.CAUSED_IT, Voice.OTHER_PARTNER).stream()
                        .map(voice -> Arguments.of(row, voice)));
    }

    static Stream<Row> inPrivate() {
        return CommandTable.openlyOrInPrivate();
    }

    @ParameterizedTest
    @MethodSource("everybodyOpenly")
    void beforeAll(Row row, Voice voice) {
        Command command = row.on(ChartFixture::entry);
        ChartFixture told = said(aFullRecord(), voice, command);
        if (row.may().contains(voice)) {
            told.thenStated(ChartEvent.class);
        } else {
            told.thenRefused(
                    isNoneOfAMediators(voice, command)
                            ? ChartRule.A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS
                            : row.rule());
        }
    }

    @ParameterizedTest
    @MethodSource("everyPartnerInPrivate")
    void onTheirOwnChart(Row row, Voice voice) {
        ChartFixture told = said(aFullRecord().inPrivate(partner(voice)), voice, row.on(ChartFixture::jointEntry));
        if (row.may().contains(voice)) {
            told.thenStated(ChartEvent.class);
        } else {
            told.thenRefused(row.rule());
        }
    }

    @ParameterizedTest
    @MethodSource("inPrivate")
    void onAnothersChartNoPartnerSpeaks(Row row) {
        aFullRecord()
                .inPrivate(CAT)
                .when(ChartFixture.ANN_SAYS, row.on(ChartFixture::jointEntry))
                .thenRefused(ChartRule.A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS);
    }

    @ParameterizedTest
    @MethodSource("inPrivate")
    void aMediatorFindsNoPartnerChart(Row row) {
        aFullRecord()
                .inPrivate(ANN)
                .when(ChartFixture.MEDIATOR, row.on(ChartFixture::jointEntry))
                .thenRefused(ChartRule.NO_SUCH_RELATIONSHIP);
    }

    /** Those that want a record of another kind are tested by themselves. */
    @Test
    void noCommandIsLeftOut() {
        Set<String> elsewhere = Set.of(
                "OpenRelationship",
                "ReopenRecord",
                "DiscloseInPrivate",
                "KeepJournal",
                "PermitSharing",
                "ConfirmSharing",
                "RevokeSharing",
                "ShareConfidence",
                "RecordSession",
                "RecordObservation",
                "RaiseSafetyConcern",
                "SettleSafetyConcern",
                "AssignSafetyConsultant",
                "ProposeStage",
                "WritePsychotherapyNote",
                "OpenAnswers");
        Set<String> table = rowsOnTheJointChart()
                .map(row -> row.on(ChartFixture::entry).getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(Stream.concat(elsewhere.stream(), table.stream()))
                .containsExactlyInAnyOrderElementsOf(CommandTypes.all().keySet());
    }

    private static Stream<Row> rowsOnTheJointChart() {
        return Stream.of(CommandTable.openly(), CommandTable.openlyOrInPrivate(), CommandTable.onTheSameChart())
                .flatMap(rows -> rows);
    }

    private static boolean isNoneOfAMediators(Voice voice, Command command) {
        return voice == Voice.MEDIATOR && !(command instanceof BeforeAMediator);
    }

    private static PartnerId partner(Voice voice) {
        return switch (voice) {
            case HARMED -> ANN;
            case CAUSED_IT -> BEN;
            case OTHER_PARTNER -> CAT;
            case CLINICIAN, MEDIATOR, THIRD_PARTY -> throw new IllegalArgumentException(voice + " has no chart");
        };
    }

    /** What is nobody's to enter but its owner's is said signed in; a clinician records all else. */
    private static ChartFixture said(ChartFixture record, Voice voice, Command command) {
        boolean ownersAlone = command instanceof ConfirmStatement || command instanceof StateIntimacyWish;
        return ownersAlone && voice.speaker() instanceof Speaker.Partner partner
                ? record.whenSignedIn(partner.partnerId(), command)
                : record.when(voice.speaker(), command);
    }

    @Test
    void noClinicianEntersAWishOrAConfirmationInAPartnersName() {
        aFullRecord()
                .when(ChartFixture.ANN_SAYS, new StateIntimacyWish(IntimacyWish.NOT_NOW, true))
                .thenRefused(ChartRule.A_PARTNER_SAYS_THIS_FOR_THEMSELVES);
        aFullRecord()
                .when(ChartFixture.ANN_SAYS, new ConfirmStatement(ChartFixture.entry("passed on")))
                .thenRefused(KeepingRule.ONLY_WHOSE_WORDS_THEY_ARE_CONFIRMS_THEM);
    }
}
