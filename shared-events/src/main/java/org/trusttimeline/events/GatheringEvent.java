package org.trusttimeline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Practice;

/** What was held with all who take part. */
public sealed interface GatheringEvent extends JointEvent {

    /**
     * A clinician or a mediator held a container: a session agreed on, in which anger had its place.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach, if it was about one
     */
    @Stored(name = "ContainerHeld", revision = 1)
    record ContainerHeld(Statement statement, @Nullable BreachId breachId) implements GatheringEvent, AboutBreach {}

    /**
     * The couple held a check-in, with practices of intention.
     *
     * @param statement who said it, when, in which words
     * @param practices which of them
     */
    @Stored(name = "CheckInHeld", revision = 1)
    record CheckInHeld(Statement statement, List<Practice> practices) implements GatheringEvent {}

    /**
     * A clinician opened the partners' answers for their willingness together, before all: the entries before this one are
     * the latest answer of each partner who has not left.
     *
     * @param statement who said it, when, in which words
     * @param breachId the breach
     */
    @Stored(name = "AnswersOpened", revision = 1)
    record AnswersOpened(Statement statement, BreachId breachId) implements GatheringEvent, AboutBreach {}
}
