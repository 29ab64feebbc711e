package org.trusttimeline.command.joint;

import static org.trusttimeline.command.joint.Rule.NO_SUCH_AMEND;
import static org.trusttimeline.command.joint.Rule.NO_SUCH_BREACH;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Recording;

/** What the joint chart knows for deciding: as little as its rules ask for, so that a long chart costs no more than a short one. */
public final class Relationship {

    private Membership membership = Membership.NOBODY;
    private final Map<BreachId, Breach> breaches = new HashMap<>();
    private final Map<AmendId, Amend> amends = new HashMap<>();
    private final Set<BoundaryId> boundaries = new HashSet<>();

    /** Who belongs here. */
    public Membership membership() {
        return membership;
    }

    /** Whether the record has been opened. */
    public boolean isOpen() {
        return !membership.partners().isEmpty();
    }

    /**
     * The breach of that name.
     *
     * @throws Refusal if there is none
     */
    public Breach breach(BreachId id) {
        return Optional.ofNullable(breaches.get(id)).orElseThrow(NO_SUCH_BREACH::refusal);
    }

    /** Whether there is a breach of that name. */
    public boolean hasBreach(BreachId id) {
        return breaches.containsKey(id);
    }

    /**
     * The amend of that name.
     *
     * @throws Refusal if there is none
     */
    public Amend amend(AmendId id) {
        return Optional.ofNullable(amends.get(id)).orElseThrow(NO_SUCH_AMEND::refusal);
    }

    /** Whether there is an amend of that name. */
    public boolean hasAmend(AmendId id) {
        return amends.containsKey(id);
    }

    /** Whether there is a boundary of that name. */
    public boolean hasBoundary(BoundaryId id) {
        return boundaries.contains(id);
    }

    /** Takes in what has happened. Never refuses: it is history. */
    public void evolve(JointEvent event, Recording recording) {
        switch (event) {
            case RelationshipOpened opened -> membership = foundedBy(opened, recording);
            case BreachRecorded breach ->
                breaches.put(breach.breachId(), new Breach(breach.breachId(), breach.harmed(), breach.causedBy()));
            case AmendOffered amend ->
                amends.put(
                        amend.amendId(),
                        new Amend(
                                amend.amendId(),
                                breach(amend.breachId()),
                                amend.statement().statedBy(),
                                1));
            case AmendRevised amend ->
                amends.computeIfPresent(amend.amendId(), (id, old) -> old.revised(amend.version()));
            case BoundaryStated boundary -> boundaries.add(boundary.boundaryId());
            case AmendAccepted decides -> nothing();
            case AmendDeclined decides -> nothing();
            case AmendLapsed decides -> nothing();
            case ChangedBehaviourNoticed decides -> nothing();
            case ForgivenessSpokenOf decides -> nothing();
            case ImpactStated decides -> nothing();
            case WillingnessAnswered decides -> nothing();
        }
    }

    private static Membership foundedBy(RelationshipOpened opened, Recording recording) {
        return new Membership(
                opened.partners().stream().map(Partner::partnerId).collect(Collectors.toUnmodifiableSet()),
                Set.of(recording.recordedBy()));
    }

    /** No rule asks for it. */
    private static void nothing() {}
}
