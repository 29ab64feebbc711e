package org.trusttimeline.query.projection;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.Opening;

/**
 * In which zone days are meant, for each relationship of a batch. Only a joint chart's opening tells: it comes before
 * everything else of the relationship, in this batch or an earlier one.
 */
record Zones(Map<RelationshipId, ZoneId> byRelationship) {

    static Zones of(Map<Chart, List<Entry>> batch, Collection<JointHead> heads) {
        Map<RelationshipId, ZoneId> zones = new HashMap<>();
        heads.forEach(head -> zones.put(
                Chart.ofStream(head.id()).relationshipId(), head.facts().zone()));
        batch.forEach((chart, entries) -> {
            if (chart instanceof JointChart) {
                zones.computeIfAbsent(
                        chart.relationshipId(),
                        opened -> Opening.of(entries.getFirst()).zone());
            }
        });
        return new Zones(zones);
    }

    /**
     * The zone of a chart.
     *
     * @throws IllegalStateException if its relationship was never opened: nobody could be told whose entries these are
     */
    ZoneId of(Chart chart) {
        ZoneId zone = byRelationship.get(chart.relationshipId());
        if (zone == null) {
            throw new IllegalStateException(chart.stream() + " has entries, and its joint chart was never opened");
        }
        return zone;
    }
}
