package org.trusttimeline.events;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.PolicyKind;
import org.trusttimeline.events.vocabulary.StaffingReason;

/** Who takes part in a record, and how it is held. */
public sealed interface FoundationEvent extends JointEvent {

    /**
     * A clinician opened the record of a couple.
     *
     * @param statement who said it, when, in which words
     * @param relationshipId the couple
     * @param partners two or more
     * @param practice the practice that keeps the record
     * @param zone the zone of the practice, in which its days are meant
     * @param stageModel name and version of the model that reads the stage
     * @param policies the policies of the house under which it is held
     */
    @Stored(name = "RelationshipOpened", revision = 2)
    record RelationshipOpened(
            Statement statement,
            RelationshipId relationshipId,
            List<Partner> partners,
            String practice,
            ZoneId zone,
            String stageModel,
            Policies policies)
            implements FoundationEvent {}

    /**
     * A clinician invited a partner of the couple to take part in the record.
     *
     * @param statement who said it, when, in which words
     * @param partnerId who is invited
     */
    @Stored(name = "PartnerInvited", revision = 1)
    record PartnerInvited(Statement statement, PartnerId partnerId) implements FoundationEvent {}

    /**
     * A partner joined: their own consent to take part in the record.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "RelationshipJoined", revision = 1)
    record RelationshipJoined(Statement statement) implements FoundationEvent {}

    /**
     * A partner left the record: their consent taken back. What they said stays theirs.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "RelationshipLeft", revision = 1)
    record RelationshipLeft(Statement statement) implements FoundationEvent {}

    /**
     * A partner accepted a policy of the house in one version. No permission to reveal one confidence.
     *
     * @param statement who said it, when, in which words
     * @param policy which policy
     * @param version its version, from 1
     */
    @Stored(name = "PolicyAccepted", revision = 1)
    record PolicyAccepted(Statement statement, PolicyKind policy, int version) implements FoundationEvent {}

    /**
     * Somebody was assigned to the care of the couple.
     *
     * @param statement who said it, when, in which words
     * @param clinicianId their id within their practice, as they are signed in
     * @param practice their practice; absent: that of whoever recorded it
     * @param capacity in which capacity
     * @param reason from a neutral, closed list
     */
    @Stored(name = "ClinicianAssigned", revision = 1)
    record ClinicianAssigned(
            Statement statement,
            String clinicianId,
            @Nullable String practice,
            Capacity capacity,
            StaffingReason reason)
            implements FoundationEvent {}

    /**
     * Somebody no longer cares for the couple.
     *
     * @param statement who said it, when, in which words
     * @param clinicianId their id within their practice, as they are signed in
     * @param practice their practice; absent: that of whoever recorded it
     * @param reason from a neutral, closed list
     */
    @Stored(name = "ClinicianReleased", revision = 1)
    record ClinicianReleased(
            Statement statement,
            String clinicianId,
            @Nullable String practice,
            StaffingReason reason) implements FoundationEvent {}

    /**
     * A clinician closed the record; the same words whatever the cause. What is still to be said can be said.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "RecordClosed", revision = 1)
    record RecordClosed(Statement statement) implements FoundationEvent {}

    /**
     * A clinician opened a closed record again.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "RecordReopened", revision = 1)
    record RecordReopened(Statement statement) implements FoundationEvent {}
}
