package org.trusttimeline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.events.vocabulary.StaffingReason;

/** Everybody against every chart: who may read it, and who may state anything on it. What is not in the table is denied. */
class MembershipTest {

    private static final PartnerId ANN = new PartnerId(uuid("ann"));
    private static final PartnerId BEN = new PartnerId(uuid("ben"));
    private static final RelationshipId COUPLE = new RelationshipId(uuid("couple"));
    private static final RelationshipId OTHERS = new RelationshipId(uuid("others"));
    private static final Recording BY_DANA =
            new Recording("dana", Role.CLINICIAN, "harbour", uuid("request"), uuid("request"), "00");

    /** Dana opened the record; Erin is assigned from another practice, Milo mediates. */
    private static final Membership MEMBERS = Membership.NOBODY
            .with(opened(), BY_DANA)
            .with(assigned("erin", "hill", Capacity.CLINICIAN), BY_DANA)
            .with(assigned("milo", null, Capacity.MEDIATOR), BY_DANA);

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PARTNER    | -       | ann    | joint, ann
            PARTNER    | hill    | ann    | joint, ann
            PARTNER    | -       | ben    | joint, ben
            PARTNER    | -       | cat    | -
            CLINICIAN  | harbour | dana   | joint, ann, ben, clinical, notes of dana
            CLINICIAN  | hill    | dana   | -
            CLINICIAN  | hill    | erin   | joint, ann, ben, clinical, notes of erin
            CLINICIAN  | harbour | erin   | -
            CLINICIAN  | harbour | milo   | -
            CLINICIAN  | harbour | nobody | -
            MEDIATOR   | harbour | milo   | joint
            MEDIATOR   | hill    | milo   | -
            MEDIATOR   | harbour | dana   | -
            SUPERVISOR | harbour | dana   | -
            AUDITOR    | harbour | dana   | -
            OPERATOR   | harbour | dana   | -
            SUPERVISOR | harbour | ann    | -
            """)
    void whoMayReadAndStateWhat(Role role, @Nullable String practice, String name, @Nullable String charts) {
        Person person =
                Person.of(role, practice, role == Role.PARTNER ? uuid(name).toString() : name);
        Set<String> expected = charts == null ? Set.of() : new HashSet<>(Arrays.asList(charts.split(", ")));
        assertThat(chartsOf(COUPLE, chart -> MEMBERS.mayRead(person, chart))).isEqualTo(expected);
        assertThat(chartsOf(COUPLE, chart -> MEMBERS.mayState(person, chart))).isEqualTo(expected);
        assertThat(chartsOf(OTHERS, chart -> MEMBERS.mayRead(person, chart))).isEmpty();
        assertThat(chartsOf(OTHERS, chart -> MEMBERS.mayState(person, chart))).isEmpty();
        assertThat(MEMBERS.readers().contains(person)).isEqualTo(!expected.isEmpty());
        assertThat(MEMBERS.member(person).map(MEMBERS::readableBy).orElse(List.of()))
                .isEqualTo(chartsOf(COUPLE).stream()
                        .filter(chart -> MEMBERS.mayRead(person, chart))
                        .filter(chart -> !(chart instanceof NotesChart))
                        .toList());
        assertThat(expected.isEmpty() || Membership.isOpenTo(role)).isTrue();
    }

    @Test
    void nobodyMayAnythingBeforeTheOpening() {
        Person dana = new Person.OfAPractice(Role.CLINICIAN, new StaffId("harbour", "dana"));
        assertThat(chartsOf(COUPLE, chart -> Membership.NOBODY.mayRead(dana, chart)))
                .isEmpty();
        assertThat(chartsOf(COUPLE, chart -> Membership.NOBODY.mayState(dana, chart)))
                .isEmpty();
        assertThat(Membership.NOBODY.readers()).isEmpty();
    }

    @Test
    void whoeverIsReleasedMayNothingFromThenOnAndTheirNamesakeOfAnotherPracticeStays() {
        Person erin = new Person.OfAPractice(Role.CLINICIAN, new StaffId("hill", "erin"));
        Person namesake = new Person.OfAPractice(Role.CLINICIAN, new StaffId("harbour", "erin"));
        Membership both = MEMBERS.with(assigned("erin", "harbour", Capacity.CLINICIAN), BY_DANA);
        Membership one = both.with(new ClinicianReleased(said(), "erin", "hill", StaffingReason.COVER), BY_DANA);
        assertThat(both.readers()).contains(erin, namesake);
        assertThat(one.readers()).contains(namesake).doesNotContain(erin);
        Membership none = one.with(new ClinicianReleased(said(), "erin", null, StaffingReason.COVER), BY_DANA);
        assertThat(none.readers()).doesNotContain(erin, namesake);
    }

    @Test
    void whoeverIsAssignedTwiceIsReleasedOnce() {
        Membership twice = MEMBERS.with(assigned("milo", null, Capacity.CLINICIAN), BY_DANA)
                .with(assigned("milo", null, Capacity.MEDIATOR), BY_DANA);
        Membership released =
                twice.with(new ClinicianReleased(said(), "milo", "harbour", StaffingReason.OTHER), BY_DANA);
        assertThat(released.mediators()).isEmpty();
        assertThat(released.careTeam()).doesNotContain(new StaffId("harbour", "milo"));
    }

    @Test
    void closingAndLeavingChangeNoRightYet() {
        assertThat(MEMBERS.with(new RecordClosed(said()), BY_DANA).with(new RelationshipLeft(said()), BY_DANA))
                .isEqualTo(MEMBERS);
    }

    private static Set<String> chartsOf(RelationshipId relationship, Function<Chart, Boolean> may) {
        return chartsOf(relationship).stream()
                .filter(may::apply)
                .map(MembershipTest::label)
                .collect(Collectors.toSet());
    }

    private static List<Chart> chartsOf(RelationshipId relationship) {
        return List.of(
                new JointChart(relationship),
                new PartnerChart(relationship, ANN),
                new PartnerChart(relationship, BEN),
                new ClinicalChart(relationship),
                new PartnerChart(relationship, new PartnerId(uuid("cat"))),
                new NotesChart(relationship, new StaffId("harbour", "dana")),
                new NotesChart(relationship, new StaffId("hill", "erin")));
    }

    private static String label(Chart chart) {
        return switch (chart) {
            case PartnerChart of ->
                Stream.of("ann", "ben", "cat")
                        .filter(name -> uuid(name).equals(of.partnerId().value()))
                        .findFirst()
                        .orElseThrow();
            case NotesChart notes -> "notes of " + notes.author().id();
            case JointChart joint -> joint.name();
            case ClinicalChart clinical -> clinical.name();
        };
    }

    private static RelationshipOpened opened() {
        return new RelationshipOpened(
                said(),
                COUPLE,
                List.of(new Partner(ANN, null), new Partner(BEN, null)),
                "harbour",
                ZoneOffset.UTC,
                "atone-attune-attach/1",
                new Policies(1, RecordPolicy.ONE_JOINT_RECORD, SecretsPolicy.CONFIDENCES_KEPT));
    }

    private static FoundationEvent assigned(String id, @Nullable String practice, Capacity capacity) {
        return new ClinicianAssigned(said(), id, practice, capacity, StaffingReason.COVER);
    }

    private static Statement said() {
        return new Statement(
                new EntryId(uuid("entry")),
                new Speaker.Clinician(new StaffId("harbour", "dana")),
                null,
                null,
                List.of(),
                null,
                Source.SESSION,
                null,
                List.of());
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
