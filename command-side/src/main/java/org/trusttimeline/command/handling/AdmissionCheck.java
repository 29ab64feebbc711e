package org.trusttimeline.command.handling;

import org.trusttimeline.command.chart.ChartFacts;
import java.time.ZoneId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.Membership;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.ledger.read.LedgerReader;

/**
 * Who belongs to which couple, known before anything is read or sealed in their name. The joint chart asks again itself, from
 * its exact state; for every other chart the joint chart is read to its head here, each time.
 */
public final class AdmissionCheck {

    private final LedgerReader reader;
    private final LoadingCache<RelationshipId, FollowedChart> jointCharts;

    public AdmissionCheck(LedgerReader reader, long cached) {
        this.reader = reader;
        this.jointCharts = Caffeine.newBuilder()
                .maximumSize(cached)
                .build(id -> new FollowedChart(new JointChart(id)).caughtUp(reader));
    }

    /**
     * Lets through who may state something on that chart; before it turns anybody away it reads the joint chart to its head.
     *
     * @return the joint chart beneath, where the chart is another one
     * @throws Refusal if they do not belong, or speak for somebody they may not speak for
     */
    public @Nullable FollowedChart admit(Chart chart, String actor, Role role, Statement statement) {
        FollowedChart joint = jointCharts.get(chart.relationshipId());
        if (!(chart instanceof JointChart)) {
            admit(joint.caughtUp(reader), chart, actor, role, statement);
            return joint;
        }
        try {
            admit(joint, chart, actor, role, statement);
        } catch (Refusal perhapsStale) {
            admit(joint.caughtUp(reader), chart, actor, role, statement);
        }
        return null;
    }

    /** The zone in which days are meant, of a relationship on whose charts somebody was let through. */
    public ZoneId zone(RelationshipId relationship) {
        return jointCharts.get(relationship).read(ChartFacts::zone);
    }

    /** What a partner permits to be told by that entry of the joint chart, as their own chart stands now. */
    public PermittedTelling permittedTelling(PartnerChart chart, EntryId sharedAs) {
        FollowedChart own = new FollowedChart(chart).caughtUp(reader);
        return new PermittedTelling(chart, own.next(), own.read(facts -> facts.readersOf(sharedAs)));
    }

    private static void admit(FollowedChart joint, Chart chart, String actor, Role role, Statement statement) {
        Membership membership = joint.read(facts -> facts.membership());
        membership.admit(chart, actor, role, statement);
    }
}
