package org.trusttimeline.events;

import org.trusttimeline.events.statement.Statement;

/** Whether the couple is together or apart. */
public sealed interface TimeApartEvent extends JointEvent, PartnerEvent {

    /**
     * The couple spends time apart.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "TimeApartBegun", revision = 1)
    record TimeApartBegun(Statement statement) implements TimeApartEvent {}

    /**
     * The couple is together again.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "TimeApartEnded", revision = 1)
    record TimeApartEnded(Statement statement) implements TimeApartEvent {}

    /**
     * The couple, or one of them, parts ways: a legitimate end, not a failure.
     *
     * @param statement who said it, when, in which words
     */
    @Stored(name = "WaysParted", revision = 1)
    record WaysParted(Statement statement) implements TimeApartEvent {}
}
