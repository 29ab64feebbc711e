package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Forgiveness;

/** What else belongs to the first stage of repair: atone. */
public sealed interface AtoneEvent extends JointEvent, PartnerEvent, AboutBreach {

    /**
     * The partner who caused the breach took accountability for it.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "AccountabilityTaken", revision = 1)
    record AccountabilityTaken(Statement statement, BreachId breachId) implements AtoneEvent {}

    /**
     * Somebody other than the partner who caused the breach noticed changed behaviour; a harmed partner's notice counts, a clinician's supports it.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "ChangedBehaviourNoticed", revision = 1)
    record ChangedBehaviourNoticed(Statement statement, BreachId breachId) implements AtoneEvent {}

    /**
     * A partner asked for a container: a session agreed on, in which anger has its place.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach, if it is about one
     */
    @Stored(name = "ContainerAskedFor", revision = 1)
    record ContainerAskedFor(Statement statement, @Nullable BreachId breachId) implements AtoneEvent {}

    /**
     * A harmed partner spoke of their anger.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "AngerSpokenOf", revision = 1)
    record AngerSpokenOf(Statement statement, BreachId breachId) implements AtoneEvent {}

    /**
     * A harmed partner let go of their anger.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "AngerLetGoOf", revision = 1)
    record AngerLetGoOf(Statement statement, BreachId breachId) implements AtoneEvent {}

    /**
     * A harmed partner said where they are with forgiveness. Forgiving is not reconciling; the latest word governs.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     * @param forgiveness where they are
     */
    @Stored(name = "ForgivenessSpokenOf", revision = 1)
    record ForgivenessSpokenOf(Statement statement, BreachId breachId, Forgiveness forgiveness) implements AtoneEvent {}
}
