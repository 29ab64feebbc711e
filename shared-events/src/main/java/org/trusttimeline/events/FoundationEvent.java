package org.trusttimeline.events;

/** Who takes part in a record, and how it is held. */
public sealed interface FoundationEvent extends JointEvent
        permits RelationshipOpened,
                PartnerInvited,
                RelationshipJoined,
                RelationshipLeft,
                PolicyAccepted,
                ClinicianAssigned,
                ClinicianReleased,
                RecordClosed,
                RecordReopened {}
