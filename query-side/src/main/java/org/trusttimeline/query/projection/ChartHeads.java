package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.PrivateHead;

/**
 * The heads of the charts of a batch, as they are stored, and those of the joint charts beside them.
 *
 * @param all by id
 * @param joint by id
 */
public record ChartHeads(Map<String, Head> all, Map<String, JointHead> joint) {

    static ChartHeads of(Collection<Chart> charts, Documents documents) {
        Map<String, JointHead> joint = documents.find(JointHead.class, jointHeads(charts));
        Map<String, Head> all = new HashMap<>(joint);
        all.putAll(documents.find(PrivateHead.class, privateHeads(charts)));
        return new ChartHeads(all, joint);
    }

    /** The first position of a chart that is not folded yet. */
    public static long next(Chart chart, Documents documents) {
        return of(Set.of(chart), documents).next(chart);
    }

    @Nullable
    Head of(Chart chart) {
        return all.get(DocumentId.ofHead(chart));
    }

    /** The first position of a chart that is not folded yet. */
    long next(Chart chart) {
        Head head = of(chart);
        return head == null ? 0 : head.position() + 1;
    }

    /** Whether entries of a chart are missing before those that arrived. */
    boolean isBehind(Chart chart, List<Arrived> arrived) {
        return arrived.getFirst().position() > next(chart);
    }

    private static Set<String> jointHeads(Collection<Chart> charts) {
        return charts.stream()
                .map(chart -> DocumentId.ofHead(new JointChart(chart.relationshipId())))
                .collect(Collectors.toSet());
    }

    private static Set<String> privateHeads(Collection<Chart> charts) {
        return charts.stream()
                .filter(chart -> !(chart instanceof JointChart))
                .map(DocumentId::ofHead)
                .collect(Collectors.toSet());
    }
}
