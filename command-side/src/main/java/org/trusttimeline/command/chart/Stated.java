package org.trusttimeline.command.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.SafetyEvent.SafetyConcernRaised;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * An entry, as far as what is said of it depends on it.
 *
 * @param statedBy whose words it holds
 * @param reportedBy who passed them on, if it was someone else
 * @param kind what kind of entry it is, where a rule asks
 */
public record Stated(
        EntryId entryId, Speaker statedBy, @Nullable Speaker reportedBy, Kind kind) {

    /** Kinds of entries that rules ask for. */
    public enum Kind {
        OPENING,
        SAFETY_CONCERN,
        ANY
    }

    static Stated of(ChartEvent event) {
        Statement statement = event.statement();
        return new Stated(statement.entryId(), statement.statedBy(), statement.reportedBy(), kind(event));
    }

    /** Whether it holds a partner's words. */
    public boolean isByAPartner() {
        return statedBy instanceof Speaker.Partner;
    }

    /** Whether it holds words of whoever speaks now, said by themselves. */
    public boolean isOwnOf(Said said) {
        return reportedBy == null && statedBy.equals(said.by());
    }

    /** Whether somebody else passed on these words of whoever speaks now. */
    public boolean wasPassedOnFor(Said said) {
        return said.byAPartner() && reportedBy != null && statedBy.equals(said.by());
    }

    private static Kind kind(ChartEvent event) {
        return switch (event) {
            case RelationshipOpened opening -> Kind.OPENING;
            case SafetyConcernRaised concern -> Kind.SAFETY_CONCERN;
            default -> Kind.ANY;
        };
    }
}
