package org.trusttimeline.command.handling;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.breach.OpenAnswers;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;

/** What a node holds of charts in memory: each chart once, whoever decides on it or beside it. Thread-safe. */
public final class HeldCharts {

    private final LedgerReader reader;
    private final LoadingCache<Chart, HeldChart> charts;

    /** Holds up to that number of charts. */
    public HeldCharts(LedgerReader reader, long cached) {
        this.reader = reader;
        this.charts = Caffeine.newBuilder()
                .maximumSize(cached)
                .build(chart -> new HeldChart(
                        from -> reader.ofStream(chart.stream(), from).map(LedgerRow::entry)));
    }

    /** The chart, as far as it was read. */
    public HeldChart of(Chart chart) {
        return charts.get(chart);
    }

    /**
     * Lets through who may state something, before anything is read or sealed in their name. The joint chart asks again itself,
     * from its exact state; for every other chart the joint chart is read to its head here, and it is before anybody is turned away.
     *
     * @throws Refusal if they do not belong, or speak for somebody they may not speak for
     */
    public void admit(AdmissionCheck check) {
        HeldChart joint = jointBeneath(check.chart());
        if (check.chart() instanceof JointChart) {
            try {
                check.require(joint.membership());
                return;
            } catch (Refusal perhapsStale) {
                // Asked again below.
            }
        }
        joint.readToHead();
        check.require(joint.membership());
    }

    /** The joint chart of the relationship whose chart it is. */
    public HeldChart jointBeneath(Chart chart) {
        return of(new JointChart(chart.relationshipId()));
    }

    /** What a partner permits to be told by that entry of the joint chart, as their own chart stands now. */
    public PermittedTelling permittedTelling(PartnerChart chart, EntryId sharedAs) {
        HeldChart own = of(chart);
        own.readToHead();
        return own.decide((facts, position) -> new PermittedTelling(chart, position + 1, facts.readersOf(sharedAs)));
    }

    /** The partners' answers for that breach, as their own charts stand now. */
    AnswersToOpen answersToOpen(JointChart chart, BreachId breach) {
        HeldChart joint = of(chart);
        return AnswersToOpen.read(reader, chart, joint.membership().partners(), joint.read(ChartFacts::zone), breach);
    }

    /** Reads them each time anew, if it is a command that opens them. */
    public @Nullable Supplier<AnswersToOpen> answersOpenedBy(Command command, JointChart chart) {
        return command instanceof OpenAnswers opening ? () -> answersToOpen(chart, opening.breachId()) : null;
    }
}
