package org.trusttimeline.command.chart;

import java.time.ZoneOffset;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.vocabulary.Capacity;

/** Who belongs to a record, and whether it is closed. */
final class Foundation {

    private Membership membership = Membership.NOBODY;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean closed;

    Membership membership() {
        return membership;
    }

    /** In which days are meant. */
    ZoneId zone() {
        return zone;
    }

    boolean isClosed() {
        return closed;
    }

    void evolve(FoundationEvent event, Recording recording) {
        switch (event) {
            case RelationshipOpened opened -> {
                membership = foundedBy(opened, recording);
                zone = opened.zone();
            }
            case ClinicianAssigned assigned -> membership = with(assigned.clinicianId(), assigned.capacity());
            case ClinicianReleased released -> membership = without(released.clinicianId());
            case RecordClosed now -> closed = true;
            case RecordReopened now -> closed = false;
            case PartnerInvited changesNoRight -> {}
            case RelationshipJoined changesNoRight -> {}
            case RelationshipLeft changesNoRight -> {}
            case PolicyAccepted changesNoRight -> {}
        }
    }

    private static Membership foundedBy(RelationshipOpened opened, Recording recording) {
        return new Membership(
                opened.partners().stream().map(Partner::partnerId).collect(Collectors.toUnmodifiableSet()),
                Set.of(recording.recordedBy()),
                Set.of());
    }

    private Membership with(String id, Capacity capacity) {
        return switch (capacity) {
            case CLINICIAN ->
                new Membership(membership.partners(), and(membership.careTeam(), id), membership.mediators());
            case MEDIATOR ->
                new Membership(membership.partners(), membership.careTeam(), and(membership.mediators(), id));
        };
    }

    private Membership without(String id) {
        return new Membership(membership.partners(), but(membership.careTeam(), id), but(membership.mediators(), id));
    }

    private static Set<String> and(Collection<String> ids, String one) {
        Set<String> more = new HashSet<>(ids);
        more.add(one);
        return Set.copyOf(more);
    }

    private static Set<String> but(Collection<String> ids, String one) {
        return ids.stream().filter(id -> !id.equals(one)).collect(Collectors.toUnmodifiableSet());
    }
}
