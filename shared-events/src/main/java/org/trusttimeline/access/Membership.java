package org.trusttimeline.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.PartnerInvited;
import org.trusttimeline.events.FoundationEvent.PolicyAccepted;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipJoined;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.vocabulary.Capacity;

/**
 * The access policy: who belongs to a relationship, and so may read and state on which of its charts (45 CFR 164.312(a)(1)). Folded
 * from the joint chart in the order of recording, whatever day a statement names. Everybody else may nothing.
 *
 * @param relationship whose charts; absent until the relationship is opened
 * @param partners as they were named at the opening
 * @param careTeam clinicians who are assigned, the opener first
 * @param mediators those who are assigned
 */
public record Membership(
        @Nullable RelationshipId relationship,
        List<PartnerId> partners,
        List<StaffId> careTeam,
        List<StaffId> mediators) {

    /** Nobody: the relationship is not open. */
    public static final Membership NOBODY = new Membership(null, List.of(), List.of(), List.of());

    /** Whether anybody in that role belongs to any relationship. */
    public static boolean isOpenTo(Role role) {
        return switch (role) {
            case PARTNER, CLINICIAN, MEDIATOR -> true;
            case SUPERVISOR, AUDITOR, OPERATOR -> false;
        };
    }

    /** The same after what was recorded next. */
    public Membership with(FoundationEvent event, Recording recording) {
        return switch (event) {
            case RelationshipOpened opened -> opened(opened, recording);
            case ClinicianAssigned assigned ->
                assigned(staffId(assigned.practice(), assigned.clinicianId(), recording), assigned.capacity());
            case ClinicianReleased released ->
                released(staffId(released.practice(), released.clinicianId(), recording));
            case PartnerInvited changesNoRight -> this;
            case RelationshipJoined changesNoRight -> this;
            case RelationshipLeft changesNoRight -> this;
            case PolicyAccepted changesNoRight -> this;
            case RecordClosed changesNoRight -> this;
            case RecordReopened changesNoRight -> this;
        };
    }

    /** Whether somebody may read that chart. */
    public boolean mayRead(Person person, Chart chart) {
        return has(chart)
                && member(person).filter(member -> member.reads(chart)).isPresent();
    }

    /** Whether somebody may state anything on that chart. */
    public boolean mayState(Person person, Chart chart) {
        return has(chart)
                && member(person).filter(member -> member.states(chart)).isPresent();
    }

    /** In which capacity somebody belongs to the relationship, if in any. */
    public Optional<Member> member(Person person) {
        return switch (person) {
            case Person.OfTheCouple partner ->
                some(partners.contains(partner.partnerId()), new Member.OfTheCouple(partner.partnerId()));
            case Person.OfAPractice staff ->
                switch (staff.role()) {
                    case CLINICIAN ->
                        some(careTeam.contains(staff.staffId()), new Member.OfTheCareTeam(staff.staffId()));
                    case MEDIATOR -> some(mediators.contains(staff.staffId()), new Member.Mediating(staff.staffId()));
                    case PARTNER, SUPERVISOR, AUDITOR, OPERATOR -> Optional.empty();
                };
        };
    }

    /** Everybody who may read: the partners, and whoever looks after them. */
    public Set<Person> readers() {
        Stream<Person> all = Stream.of(
                        partners.stream().map(Person.OfTheCouple::new),
                        careTeam.stream().map(id -> new Person.OfAPractice(Role.CLINICIAN, id)),
                        mediators.stream().map(id -> new Person.OfAPractice(Role.MEDIATOR, id)))
                .flatMap(some -> some);
        return all.collect(Collectors.toUnmodifiableSet());
    }

    /** The charts of the record that a member reads, whether these have entries or not: the joint chart first, notes left out. */
    public List<Chart> readableBy(Member member) {
        RelationshipId id = Objects.requireNonNull(relationship, "only a record that is open has members");
        Stream<Chart> all = Stream.of(
                        Stream.of(new JointChart(id)),
                        partners.stream().map(partner -> new PartnerChart(id, partner)),
                        Stream.of(new ClinicalChart(id)))
                .flatMap(some -> some);
        return all.filter(member::reads).toList();
    }

    private boolean has(Chart chart) {
        return chart.relationshipId().equals(relationship)
                && switch (chart) {
                    case PartnerChart own -> partners.contains(own.partnerId());
                    case JointChart joint -> true;
                    case ClinicalChart clinical -> true;
                    case NotesChart notes -> true;
                };
    }

    private static Membership opened(RelationshipOpened opened, Recording recording) {
        return new Membership(
                opened.relationshipId(),
                opened.partners().stream().map(Partner::partnerId).toList(),
                List.of(new StaffId(opened.practice(), recording.recordedBy())),
                List.of());
    }

    private Membership assigned(StaffId id, Capacity capacity) {
        return switch (capacity) {
            case CLINICIAN -> new Membership(relationship, partners, and(careTeam, id), mediators);
            case MEDIATOR -> new Membership(relationship, partners, careTeam, and(mediators, id));
        };
    }

    /** Released is released, in whichever capacity. */
    private Membership released(StaffId id) {
        return new Membership(relationship, partners, but(careTeam, id), but(mediators, id));
    }

    /** Where the event names no practice it is that of whoever recorded it. */
    private static StaffId staffId(@Nullable String practice, String id, Recording recording) {
        String named = practice == null ? recording.practice() : practice;
        return new StaffId(Objects.requireNonNull(named, "staff act for a practice"), id);
    }

    private static <T> Optional<T> some(boolean there, T value) {
        return there ? Optional.of(value) : Optional.empty();
    }

    private static List<StaffId> and(List<StaffId> ids, StaffId one) {
        return Stream.concat(but(ids, one).stream(), Stream.of(one)).toList();
    }

    private static List<StaffId> but(List<StaffId> ids, StaffId one) {
        return ids.stream().filter(id -> !id.equals(one)).toList();
    }
}
