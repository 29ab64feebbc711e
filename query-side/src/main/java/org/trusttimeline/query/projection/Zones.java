package org.trusttimeline.query.projection;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.FoldStep;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.Opening;

/**
 * In which zone days are meant, for each relationship of a batch. Only a joint chart's opening tells: it comes before
 * everything else of the relationship, in this batch or an earlier one.
 */
record Zones(Map<RelationshipId, ZoneId> byRelationship) {

    static Zones of(Collection<DecodedBatch> batch, Collection<JointHead> heads) {
        Map<RelationshipId, ZoneId> zones = new HashMap<>();
        batch.forEach(reading -> {
            if (reading.chart() instanceof JointChart joint
                    && !reading.steps().isEmpty()
                    && reading.steps().getFirst() instanceof FoldStep.Told first
                    && first.entry().event() instanceof RelationshipOpened) {
                zones.put(joint.relationshipId(), Opening.of(first.entry()).zone());
            }
        });
        heads.forEach(head -> zones.put(
                Chart.ofStream(head.id()).relationshipId(), head.facts().zone()));
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
