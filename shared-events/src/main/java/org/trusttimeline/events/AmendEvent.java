package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;

/** An amend, through its versions, and what is said of it. */
public sealed interface AmendEvent extends JointEvent, PartnerEvent, AboutBreach {

    /** The amend it is about. */
    AmendId amendId();

    /**
     * The partner who caused the breach offered an amend: its version 1.
     *
     * @param statement who said it, when, in which words
     * @param amendId this amend
     * @param breachId the breach
     * @param kind what kind of amend
     * @param terms what is offered, sealed; not a legal agreement
     */
    @Stored(name = "AmendOffered", revision = 1)
    record AmendOffered(
            Statement statement,
            AmendId amendId,
            BreachId breachId,
            AmendKind kind,
            @Nullable SealedText terms) implements AmendEvent {}

    /**
     * The partner who offered an amend changed it: a new version, not a second amend.
     *
     * @param statement who said it, when, in which words
     * @param amendId the amend
     * @param breachId the breach
     * @param version the version this makes, from 2
     * @param kind what kind of amend it now is
     * @param terms what is now offered, sealed
     */
    @Stored(name = "AmendRevised", revision = 1)
    record AmendRevised(
            Statement statement,
            AmendId amendId,
            BreachId breachId,
            int version,
            AmendKind kind,
            @Nullable SealedText terms)
            implements AmendEvent {}

    /**
     * A harmed partner accepted an amend in the version named.
     *
     * @param statement who said it, when, in which words
     * @param amendId the amend
     * @param breachId the breach
     * @param version the version accepted
     */
    @Stored(name = "AmendAccepted", revision = 1)
    record AmendAccepted(Statement statement, AmendId amendId, BreachId breachId, int version) implements AmendEvent {}

    /**
     * A harmed partner declined an amend in the version named.
     *
     * @param statement who said it, when, in which words
     * @param amendId the amend
     * @param breachId the breach
     * @param version the version declined
     */
    @Stored(name = "AmendDeclined", revision = 1)
    record AmendDeclined(Statement statement, AmendId amendId, BreachId breachId, int version) implements AmendEvent {}

    /**
     * The partner who offered an amend says that it is fulfilled; a harmed partner may contradict.
     *
     * @param statement who said it, when, in which words
     * @param amendId the amend
     * @param breachId the breach
     */
    @Stored(name = "AmendFulfilled", revision = 1)
    record AmendFulfilled(Statement statement, AmendId amendId, BreachId breachId) implements AmendEvent {}

    /**
     * A harmed partner or a clinician said that an amend is no longer kept up.
     *
     * @param statement who said it, when, in which words
     * @param amendId the amend
     * @param breachId the breach
     */
    @Stored(name = "AmendLapsed", revision = 1)
    record AmendLapsed(Statement statement, AmendId amendId, BreachId breachId) implements AmendEvent {}
}
