package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
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
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * Whose record it is, who may read it, and whether it is closed. Who may read goes by the order of recording, whatever
 * day a statement names: whoever was released reads nothing from then on.
 *
 * @param opening what was laid down at the start
 * @param joined partners who have joined, and not left since
 * @param staff who was assigned, and not released since
 * @param closed whether the record is closed
 */
public record RecordFacts(Opening opening, List<PartnerId> joined, Staff staff, boolean closed) {

    static RecordFacts of(Entry first) {
        return new RecordFacts(
                Opening.of(first), List.of(), Staff.of(first.recording().recordedBy()), false);
    }

    public ZoneId zone() {
        return opening.zone();
    }

    /** Who the partners are. */
    public List<PartnerId> partnerIds() {
        return opening.partnerIds();
    }

    /** Everybody who may read: the partners, and whoever looks after them. */
    Set<Person> readers() {
        return Stream.of(
                        partnerIds().stream().map(partner -> new Person(Role.PARTNER, partner.toString())),
                        staff.careTeam().stream().map(id -> new Person(Role.CLINICIAN, id)),
                        staff.mediators().stream().map(id -> new Person(Role.MEDIATOR, id)))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    RecordFacts with(ChartEvent event) {
        return event instanceof FoundationEvent foundation ? with(foundation) : this;
    }

    private RecordFacts with(FoundationEvent event) {
        return switch (event) {
            case ClinicianAssigned assigned -> with(staff.with(assigned));
            case ClinicianReleased released -> with(staff.without(released.clinicianId()));
            case RelationshipJoined said -> joining(said.statement(), true);
            case RelationshipLeft said -> joining(said.statement(), false);
            case RecordClosed said -> new RecordFacts(opening, joined, staff, true);
            case RecordReopened said -> new RecordFacts(opening, joined, staff, false);
            case RelationshipOpened changesNothing -> this;
            case PartnerInvited changesNothing -> this;
            case PolicyAccepted changesNothing -> this;
        };
    }

    private RecordFacts with(Staff changed) {
        return new RecordFacts(opening, joined, changed, closed);
    }

    // Joining is that person's own consent: what another passed on is none.
    private RecordFacts joining(Statement said, boolean joins) {
        return said.reportedBy() == null && said.statedBy() instanceof Speaker.Partner speaker
                ? new RecordFacts(opening, Lists.withOrWithout(joined, speaker.partnerId(), joins), staff, closed)
                : this;
    }
}
