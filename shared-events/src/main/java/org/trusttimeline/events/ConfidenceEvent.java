package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/** What one partner keeps private, and whether it may be told. */
public sealed interface ConfidenceEvent extends PartnerEvent {

    /**
     * A partner told something in confidence; it may carry the facts of a breach.
     *
     * @param statement who said it, when, in which words
     * @param breach the facts of a breach, if it tells of one
     */
    @Stored(name = "DisclosedInPrivate", revision = 1)
    record DisclosedInPrivate(Statement statement, @Nullable BreachFacts breach)
            implements ConfidenceEvent, AboutBreach {

        @Override
        public @Nullable BreachId breachId() {
            return breach == null ? null : breach.breachId();
        }

        @Override
        public @Nullable BreachId partOf() {
            return breach == null ? null : breach.partOf();
        }
    }

    /**
     * A partner wrote in their journal.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "JournalKept", revision = 1)
    record JournalKept(Statement statement) implements ConfidenceEvent {}

    /**
     * A partner permits one confidence to be told to one reader, once a clinician has confirmed this with them alone.
     *
     * @param statement who said it, when, in which words
     * @param permissionId this permission
     * @param confidence the entry of this chart that may be told
     * @param reader to whom
     */
    @Stored(name = "SharingPermitted", revision = 1)
    record SharingPermitted(Statement statement, PermissionId permissionId, EntryRef confidence, PartnerId reader)
            implements ConfidenceEvent, Referring {

        @Override
        public EntryRef refersTo() {
            return confidence;
        }
    }

    /**
     * A clinician confirmed a permission with the person alone: it takes effect.
     *
     * @param statement who said it, when, in which words
     * @param permissionId the permission
     * @param sharedAs the id that the entry on the joint chart will have
     */
    @Stored(name = "SharingConfirmed", revision = 1)
    record SharingConfirmed(Statement statement, PermissionId permissionId, EntryId sharedAs)
            implements ConfidenceEvent {}

    /**
     * A partner took a permission back, at once.
     *
     * @param statement who said it, when, in which words
     * @param permissionId the permission
     */
    @Stored(name = "SharingRevoked", revision = 1)
    record SharingRevoked(Statement statement, PermissionId permissionId) implements ConfidenceEvent {}

    /**
     * A confidence was told on the joint chart as its author permitted: the trace of it that they keep.
     *
     * @param statement who said it, when, in which words
     * @param toldAs the entry on the joint chart
     */
    @Stored(name = "ConfidenceTold", revision = 1)
    record ConfidenceTold(Statement statement, EntryRef toldAs) implements ConfidenceEvent, Referring {

        @Override
        public EntryRef refersTo() {
            return toldAs;
        }
    }
}
