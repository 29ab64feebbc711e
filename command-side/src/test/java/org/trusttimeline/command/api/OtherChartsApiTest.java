package org.trusttimeline.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.api.Client.Reply;
import org.trusttimeline.command.handling.ChartRequest;
import org.trusttimeline.command.handling.CommandHandling;
import org.trusttimeline.command.handling.HeldChart;
import org.trusttimeline.command.handling.HeldCharts;
import org.trusttimeline.command.handling.NotTaken.ChartIsBusy;
import org.trusttimeline.command.handling.PermittedTelling;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.confidence.ShareConfidence;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.read.LedgerReader;

/** What goes to a partner chart, the clinical chart and the notes, as it is sent. */
class OtherChartsApiTest {

    private static CommandNode node;
    private Bodies couple;
    private Client dana;
    private Client ann;
    private Client ben;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void aCoupleWithABreach() {
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        ann = node.as("PARTNER", couple.ann().toString());
        ben = node.as("PARTNER", couple.ben().toString());
        assertThat(dana.post("/api/relationships", couple.open()).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
    }

    @Test
    void aPartnerKeepsSomethingPrivate() {
        Reply taken = ann.post(ofAnn(), couple.plain("KeepJournal", UUID.randomUUID(), ", \"narrative\": \"Alone.\""));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text("chart")).isEqualTo("partner:" + couple.ann());
        assertThat(taken.json().path("position").asInt()).isZero();
        assertThat(taken.header("Location")).isEmpty();
    }

    @Test
    void whatAClinicianWritesOnAPartnerChartIsThatPartnersUnlessTheySayOtherwise() {
        UUID entry = UUID.randomUUID();
        assertThat(dana.post(ofAnn(), couple.plain("KeepJournal", entry, "")).status())
                .isEqualTo(201);
        assertThat(payload(entry)).contains("\"statedBy\":\"partner:" + couple.ann() + "\"");
    }

    @Test
    void anAnswerKeptPrivateIsForABreachOnTheJointChart() {
        String answer = couple.plain(
                "AnswerWillingness",
                UUID.randomUUID(),
                ", \"answer\": \"NO\", \"breachId\": \"" + couple.breach() + "\"");
        assertThat(ann.post(ofAnn(), answer).status()).isEqualTo(201);
    }

    @Test
    void anothersChartIsNoneAtAll() {
        String journal = couple.plain("KeepJournal", UUID.randomUUID(), "");
        Reply other = ben.post(ofAnn(), journal);
        Reply none = ben.post(couple.path("partners/" + UUID.randomUUID()), journal);
        Reply clinical = ben.post(couple.path("clinical"), couple.plain("RecordObservation", UUID.randomUUID(), ""));
        assertThat(Stream.of(other, none, clinical).map(Reply::type)).containsOnly("/problems/no-such-relationship");
        assertThat(Stream.of(other, none, clinical)
                        .map(reply -> reply.text("detail"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whoeverIsCalledTheSameInAnotherPracticeIsSomebodyElse() {
        Client other = new Client(node.url(), node.token(new Caller("dana", Role.CLINICIAN, "another-practice", null)));
        String journal = couple.plain("KeepJournal", UUID.randomUUID(), "");
        assertThat(other.post(couple.path(), couple.impact(UUID.randomUUID(), "Words."))
                        .status())
                .isEqualTo(404);
        assertThat(other.post(ofAnn(), journal).status()).isEqualTo(404);
        assertThat(other.post(couple.path("clinical"), couple.plain("RecordObservation", UUID.randomUUID(), ""))
                        .status())
                .isEqualTo(404);
        assertThat(other.post(
                                couple.path("notes"),
                                couple.plain("WritePsychotherapyNote", UUID.randomUUID(), ", \"narrative\": \"Mine.\""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesakesOfTwoPracticesShareNoKeyAndCorrectNothingOfEachOther() {
        Client other = new Client(node.url(), node.token(new Caller("dana", Role.CLINICIAN, "another-practice", null)));
        taken(dana.post(couple.path(), couple.plain("AssignClinician", UUID.randomUUID(), """
                        , "clinicianId": "dana", "practice": "another-practice", "reason": "COVER\"""")));
        UUID ours = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        String said = ", \"kind\": \"MOVE\", \"narrative\": \"They moved.\"";
        taken(dana.post(couple.path(), couple.plain("RecordLifeEvent", ours, said)));
        taken(other.post(couple.path(), couple.plain("RecordLifeEvent", theirs, said)));
        assertThat(payload(ours))
                .contains("\"statedBy\":\"clinician:practice/dana\"", "\"key\":\"clinician:practice/dana\"");
        assertThat(payload(theirs))
                .contains(
                        "\"statedBy\":\"clinician:another-practice/dana\"",
                        "\"key\":\"clinician:another-practice/dana\"");
        String asOurs = ", \"statedBy\": \"clinician:practice/dana\"" + said;
        assertThat(other.post(couple.path(), couple.plain("RecordLifeEvent", UUID.randomUUID(), asOurs))
                        .type())
                .isEqualTo("/problems/clinicians-speak-in-their-own-name");
    }

    @Test
    void oneselfIsNamedInShortOrByIdOrInFull() {
        for (String name : List.of("clinician", "clinician:dana", "clinician:practice/dana")) {
            UUID entry = UUID.randomUUID();
            String said = ", \"kind\": \"MOVE\", \"statedBy\": \"" + name + "\"";
            taken(dana.post(couple.path(), couple.plain("RecordLifeEvent", entry, said)));
            assertThat(payload(entry)).contains("\"statedBy\":\"clinician:practice/dana\"");
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySubjectOfAnIdentityProviderWorks(String subject) {
        Client clinician = node.as("CLINICIAN", subject);
        Bodies theirs = Bodies.ofANewCouple();
        taken(clinician.post("/api/relationships", theirs.open()));
        String note = theirs.plain("WritePsychotherapyNote", UUID.randomUUID(), ", \"narrative\": \"Mine.\"");
        taken(clinician.post(theirs.path("notes"), note));
        assertThat(clinician.post(theirs.path("notes"), note).status()).isEqualTo(200);
        assertThat(streams()).contains("notes:" + theirs.couple() + ":practice/" + subject);
    }

    static Stream<String> subjects() {
        return Stream.of(
                "dana@clinic.example",
                "auth0|5f7c",
                "a/b:c%2F d",
                "\"\\",
                "\u05d3\u05e0\u05d4 \uD83D\uDE00",
                "\uD83D\uDE00".repeat(255));
    }

    @Test
    void aNoteGoesToItsAuthorsOwnStream() {
        String note = couple.plain("WritePsychotherapyNote", UUID.randomUUID(), ", \"narrative\": \"Mine.\"");
        assertThat(dana.post(couple.path("clinical"), note).text("type"))
                .isEqualTo("/problems/this-is-stated-on-another-chart");
        assertThat(dana.post(couple.path("notes"), note).text("chart")).isEqualTo("notes");
        assertThat(streams()).contains("notes:" + couple.couple() + ":practice/dana");
        assertThat(node.as("CLINICIAN", "erin").post(couple.path("notes"), note).status())
                .isEqualTo(404);
    }

    @Test
    void theClinicalChartHasAKeyOfItsOwn() {
        UUID entry = UUID.randomUUID();
        dana.post(couple.path("clinical"), couple.plain("RecordObservation", entry, ", \"narrative\": \"Quiet.\""));
        assertThat(payload(entry))
                .contains("\"key\":\"clinical:" + couple.couple() + "\"")
                .doesNotContain("Quiet");
    }

    @Test
    void aThirdPartysClaimIsBroughtByWhoeverIsSignedIn() {
        UUID entry = UUID.randomUUID();
        String claim =
                couple.plain("RecordClaim", entry, ", \"statedBy\": \"third-party:paper\", \"narrative\": \"So.\"");
        assertThat(ann.post(couple.path(), claim).status()).isEqualTo(201);
        assertThat(payload(entry))
                .contains(
                        "\"reportedBy\":\"partner:" + couple.ann() + "\"", "\"key\":\"partner:" + couple.ann() + "\"");
    }

    @Test
    void whatIsStatedElsewhereIsRefusedByName() {
        assertThat(dana.post(couple.path(), couple.plain("RecordObservation", UUID.randomUUID(), ""))
                        .type())
                .isEqualTo("/problems/this-is-stated-on-another-chart");
    }

    @Test
    void noDateOfACommandLiesAhead() {
        String ahead = couple.plain(
                "AddBreachInformation",
                UUID.randomUUID(),
                ", \"breachId\": \"" + couple.breach() + "\", \"breachOccurred\": \"2999\"");
        Reply reply = dana.post(couple.path(), ahead);
        assertThat(reply.type()).isEqualTo("/problems/not-yet");
        assertThat(reply.text("field")).isEqualTo("breachOccurred");
    }

    @Test
    void aConfidenceIsToldAsPermittedAndConfirmedOnceWithATraceOnItsAuthorsChart() {
        UUID shared = UUID.randomUUID();
        String share = shareOf(shared);
        assertThat(dana.post(couple.path(), share).type())
                .isEqualTo("/problems/a-confidence-is-told-only-as-permitted");
        confirmed(permitted(), shared);

        assertThat(dana.post(couple.path(), share).status()).isEqualTo(201);
        assertThat(dana.post(couple.path(), share).status()).isEqualTo(200);
        assertThat(names("joint:" + couple.couple())).endsWith("ConfidenceShared");
        assertThat(names("partner:" + couple.couple() + ":" + couple.ben()))
                .containsExactly("DisclosedInPrivate", "SharingPermitted", "SharingConfirmed", "ConfidenceTold");
    }

    @Test
    void aPermissionTakenBackStopsTheTellingAtOnce() {
        UUID shared = UUID.randomUUID();
        UUID permission = permitted();
        confirmed(permission, shared);
        revoked(permission);

        assertThat(dana.post(couple.path(), shareOf(shared)).type())
                .isEqualTo("/problems/a-confidence-is-told-only-as-permitted");
    }

    @Test
    void aPermissionTakenBackWhileItIsBeingToldStopsItToo() {
        UUID shared = UUID.randomUUID();
        UUID permission = permitted();
        confirmed(permission, shared);
        ChartRequest decidedBeforeItWasTakenBack = sharing(shared, 3);
        revoked(permission);

        CommandHandling handling = node.part(CommandHandling.class);
        assertThatThrownBy(() -> handling.take(decidedBeforeItWasTakenBack)).isInstanceOf(ChartIsBusy.class);
        assertThat(names("joint:" + couple.couple())).doesNotContain("ConfidenceShared");
    }

    private ChartRequest sharing(UUID shared, long next) {
        Statement statement = new Statement(
                new EntryId(shared),
                new Speaker.Partner(new PartnerId(couple.ben())),
                null,
                null,
                List.of(),
                null,
                Source.SESSION,
                null,
                List.of());
        Recording recording =
                new Recording("dana", Role.CLINICIAN, "practice", UUID.randomUUID(), UUID.randomUUID(), "00");
        RelationshipId id = new RelationshipId(couple.couple());
        PartnerId reader = new PartnerId(couple.ann());
        PartnerChart author = new PartnerChart(id, new PartnerId(couple.ben()));
        JointChart joint = new JointChart(id);
        HeldChart held = new HeldCharts(node.part(LedgerReader.class), 1).of(joint);
        return new ChartRequest(
                joint,
                new ShareConfidence(null),
                new Said(statement, recording),
                null,
                held,
                held,
                new PermittedTelling(author, next, Set.of(reader)),
                null,
                "00"::equals);
    }

    /** Ben has told something in confidence, and permits it to be told to Ann. */
    private UUID permitted() {
        UUID confidence = UUID.randomUUID();
        UUID permission = UUID.randomUUID();
        taken(ben.post(ofBen(), couple.plain("DiscloseInPrivate", confidence, "")));
        taken(ben.post(ofBen(), couple.plain("PermitSharing", UUID.randomUUID(), """
                        , "permissionId": "%s", "confidence": "%s", "reader": "%s\"""".formatted(
                        permission, confidence, couple.ann()))));
        return permission;
    }

    private void confirmed(UUID permission, UUID sharedAs) {
        taken(dana.post(
                ofBen(), couple.plain("ConfirmSharing", UUID.randomUUID(), """
                        , "statedBy": "clinician", "permissionId": "%s", "sharedAs": "%s\"""".formatted(permission, sharedAs))));
    }

    private void revoked(UUID permission) {
        taken(ben.post(
                ofBen(),
                couple.plain("RevokeSharing", UUID.randomUUID(), ", \"permissionId\": \"" + permission + "\"")));
    }

    private String shareOf(UUID shared) {
        return couple.plain(
                "ShareConfidence", shared, ", \"statedBy\": \"" + couple.ben() + "\", \"narrative\": \"I told.\"");
    }

    private static void taken(Reply reply) {
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(201);
    }

    private String ofAnn() {
        return couple.path("partners/" + couple.ann());
    }

    private String ofBen() {
        return couple.path("partners/" + couple.ben());
    }

    private static String payload(UUID entry) {
        return texts("select payload from entry where entry_id = ?", entry).getFirst();
    }

    private static List<String> names(String stream) {
        return texts("select name from entry where stream = ? order by position", stream);
    }

    private static List<String> streams() {
        return texts("select distinct stream from entry");
    }

    private static List<String> texts(String sql, Object... parameters) {
        try (Connection connection = node.ledgerAdmin().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
