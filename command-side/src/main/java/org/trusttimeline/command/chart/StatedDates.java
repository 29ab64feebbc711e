package org.trusttimeline.command.chart;

import static org.trusttimeline.command.chart.ChartRule.EACH_KNOWER_IS_NAMED_ONCE;
import static org.trusttimeline.command.chart.ChartRule.NOBODY_KNOWS_BEFORE_IT_HAPPENED;
import static org.trusttimeline.command.chart.ChartRule.NOTHING_IS_TOLD_BEFORE_IT_HAPPENED;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Learned;

/**
 * Dates that are said of one thing, held against each other: they contradict each other only where no moment that one can
 * mean goes with one that the other can mean.
 *
 * @param zone in which days are meant
 */
public record StatedDates(ZoneId zone) {

    private static final String DOUBTED = "?";

    /** Refuses what somebody would have known before it happened, and whoever is named twice. */
    public void requireLearned(@Nullable Edtf happened, List<Learned> learned) {
        EACH_KNOWER_IS_NAMED_ONCE.unless(
                learned.stream().map(Learned::who).distinct().count() == learned.size());
        NOBODY_KNOWS_BEFORE_IT_HAPPENED.unless(
                learned.stream().noneMatch(known -> happened != null && isCertainlyBefore(known.since(), happened)));
    }

    /** Refuses what would have been told before it happened. */
    public void requireTold(@Nullable Edtf happened, @Nullable Edtf told) {
        NOTHING_IS_TOLD_BEFORE_IT_HAPPENED.unless(
                happened == null || told == null || !isCertainlyBefore(told, happened));
    }

    /** Whether a moment can be one that the date means; a date that is doubted can be any. */
    public boolean canBe(Edtf date, Instant moment) {
        return isDoubted(date)
                || (!moment.isBefore(date.earliest(zone)) && !moment.isAfter(date.latest(zone, Instant.MAX)));
    }

    private boolean isCertainlyBefore(Edtf date, Edtf other) {
        return !isDoubted(date)
                && !isDoubted(other)
                && date.latest(zone, Instant.MAX).isBefore(other.earliest(zone));
    }

    private static boolean isDoubted(Edtf date) {
        return date.toString().contains(DOUBTED);
    }
}
