package org.trusttimeline.command.chart;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.trusttimeline.access.Membership;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AtoneEvent;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ContainerAskedFor;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent;
import org.trusttimeline.events.AttuneEvent;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.CareEvent.ObservationRecorded;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.CareEvent.StageProposed;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent;
import org.trusttimeline.events.ConfidenceEvent.ConfidenceTold;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.ConfidenceEvent.SharingRevoked;
import org.trusttimeline.events.ContextEvent;
import org.trusttimeline.events.CorrectionEvent;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.GatheringEvent;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.ResponseEvent;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.SafetyEvent.SafetyConcernSettled;
import org.trusttimeline.events.SafetyEvent.SafetyConsultantAssigned;
import org.trusttimeline.events.SustainEvent;
import org.trusttimeline.events.TimeApartEvent;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Recording;

/** What one chart holds that its rules ask for, and no more. Deciding never changes it: only what has happened does. */
public final class ChartFacts {

    private Membership membership = Membership.NOBODY;
    private boolean closed;
    private ZoneId zone = ZoneOffset.UTC;
    private final RecordedBreaches breaches = new RecordedBreaches();
    private final OfferedAmends amends = new OfferedAmends();
    private final StatedBoundaries boundaries = new StatedBoundaries();
    private final ProposedAgreements agreements = new ProposedAgreements();
    private final AmendmentRequests requests = new AmendmentRequests();
    private final SharingPermissions permissions = new SharingPermissions();
    private final Map<EntryId, Stated> entries = new HashMap<>();
    private final StandingStatements standing = new StandingStatements();

    /** Who belongs here, by the joint chart. */
    public Membership membership() {
        return membership;
    }

    /** The practice's zone, in which days are meant, by the joint chart. */
    public ZoneId zone() {
        return zone;
    }

    /** To whom the author of this partner chart lets that entry of the joint chart tell a confidence. */
    public Set<PartnerId> readersOf(EntryId sharedAs) {
        return permissions.readersOf(sharedAs);
    }

    /** Whether the record is closed, by the joint chart. */
    boolean isClosed() {
        return closed;
    }

    RecordedBreaches breaches() {
        return breaches;
    }

    OfferedAmends amends() {
        return amends;
    }

    StatedBoundaries boundaries() {
        return boundaries;
    }

    ProposedAgreements agreements() {
        return agreements;
    }

    AmendmentRequests requests() {
        return requests;
    }

    SharingPermissions permissions() {
        return permissions;
    }

    Map<EntryId, Stated> entries() {
        return entries;
    }

    StandingStatements standing() {
        return standing;
    }

    /** Takes in what has happened. Never refuses: it is history. */
    public void evolve(ChartEvent event, Recording recording) {
        entries.put(event.statement().entryId(), Stated.of(event));
        standing.evolve(event);
        switch (event) {
            case FoundationEvent founded -> evolve(founded, recording);
            case BreachEvent told -> breaches.evolve(told);
            case AmendEvent said -> amends.evolve(said, breaches);
            case BoundaryEvent said -> boundaries.evolve(said);
            case AgreementEvent said -> agreements.evolve(said);
            case AmendmentEvent said -> requests.evolve(said);
            case ConfidenceEvent kept -> evolve(kept);
            case AtoneEvent said -> evolve(said);
            case WillingnessAnswered said -> breaches.answered(said.breachId(), said.statement());
            case ConfidenceShared told -> told(told);
            case ContextEvent asksForNoRule -> {}
            case TimeApartEvent asksForNoRule -> {}
            case GatheringEvent asksForNoRule -> {}
            case AttuneEvent asksForNoRule -> {}
            case AttachEvent asksForNoRule -> {}
            case SustainEvent asksForNoRule -> {}
            case CorrectionEvent asksForNoRule -> {}
            case ResponseEvent asksForNoRule -> {}
            case SessionRecorded asksForNoRule -> {}
            case ObservationRecorded asksForNoRule -> {}
            case SafetyConcernRaised asksForNoRule -> {}
            case SafetyConcernSettled asksForNoRule -> {}
            case SafetyConsultantAssigned asksForNoRule -> {}
            case StageProposed asksForNoRule -> {}
            case PsychotherapyNoteWritten asksForNoRule -> {}
        }
    }

    private void evolve(FoundationEvent event, Recording recording) {
        membership = membership.with(event, recording);
        if (event instanceof RelationshipOpened opened) {
            zone = opened.zone();
        }
        closed = event instanceof RecordClosed || (closed && !(event instanceof RecordReopened));
    }

    private void evolve(AtoneEvent event) {
        switch (event) {
            case ForgivenessSpokenOf said -> breaches.answered(said.breachId(), said.statement());
            case ChangedBehaviourNoticed said -> breaches.answered(said.breachId(), said.statement());
            case AngerSpokenOf said -> breaches.answered(said.breachId(), said.statement());
            case AngerLetGoOf said -> breaches.answered(said.breachId(), said.statement());
            case AccountabilityTaken byWhoCausedIt -> {}
            case ContainerAskedFor answersNothing -> {}
        }
    }

    private void evolve(ConfidenceEvent event) {
        switch (event) {
            case DisclosedInPrivate told -> told(told);
            case SharingPermitted given -> permissions.given(given.permissionId(), given.reader());
            case SharingConfirmed confirmed -> permissions.confirmed(confirmed.permissionId(), confirmed.sharedAs());
            case SharingRevoked revoked -> permissions.revoked(revoked.permissionId());
            case JournalKept asksForNoRule -> {}
            case ConfidenceTold asksForNoRule -> {}
        }
    }

    private void told(DisclosedInPrivate told) {
        if (told.breach() != null) {
            breaches.told(told.breach(), told.statement());
        }
    }

    private void told(ConfidenceShared told) {
        if (told.breach() != null) {
            breaches.told(told.breach(), told.statement());
        }
    }
}
