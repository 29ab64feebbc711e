package org.trusttimeline.query.projection;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.FoldStep;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.chart.Opening;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.StageRecord;

/** The fold of what was read of a batch: the documents affected are loaded once for all charts. */
final class Batch {

    private final Map<Chart, DecodedBatch> decoded;
    private final List<Fault> unfit = new ArrayList<>();
    private final ChartHeads heads;
    private final Documents documents;

    Batch(List<DecodedBatch> decoded, ChartHeads heads, Documents documents) {
        this.decoded = decoded.stream().collect(Collectors.toMap(DecodedBatch::chart, Function.identity()));
        this.heads = heads;
        this.documents = documents;
    }

    /** What became of each chart's documents. */
    List<ChartUpdate> folded() {
        Zones zones = Zones.of(decoded.values(), heads.joint().values());
        List<AffectedDocuments> affected = decoded.values().stream()
                .flatMap(decoded -> affected(decoded, zones))
                .toList();
        return new Loading(documents)
                .of(affected).stream()
                        .map(before -> ChartUpdate.of(before, Objects.requireNonNull(decoded.get(before.chart()))))
                        .toList();
    }

    /** What stood in the way, of the charts folded and of those that could not even be begun. */
    List<Fault> faults(List<ChartUpdate> folded) {
        return Stream.concat(
                        unfit.stream(), folded.stream().map(ChartUpdate::fault).flatMap(Stream::ofNullable))
                .toList();
    }

    private Stream<AffectedDocuments> affected(DecodedBatch decoded, Zones zones) {
        if (decoded.steps().isEmpty()) {
            unfit.addAll(Stream.ofNullable(decoded.fault()).toList());
            return Stream.empty();
        }
        try {
            return Stream.of(AffectedDocuments.by(decoded, zones.of(decoded.chart()), heads.of(decoded.chart())));
        } catch (RuntimeException why) {
            unfit.add(new Fault(decoded.chart(), firstNew(decoded), why));
            return Stream.empty();
        }
    }

    private long firstNew(DecodedBatch decoded) {
        return Math.max(heads.next(decoded.chart()), decoded.steps().getFirst().position());
    }

    /**
     * In which zone days are meant, for each relationship of a batch. Only a joint chart's opening tells: it comes before
     * everything else of the relationship, in this batch or an earlier one.
     */
    record Zones(Map<RelationshipId, ZoneId> byRelationship) {

        static Zones of(Collection<DecodedBatch> batch, Collection<JointHead> heads) {
            Map<RelationshipId, ZoneId> zones = new HashMap<>();
            batch.forEach(decoded -> {
                if (decoded.chart() instanceof JointChart joint
                        && !decoded.steps().isEmpty()
                        && decoded.steps().getFirst() instanceof FoldStep.Told first
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

    /** Loads the documents that a batch concerns, in one go for each kind. */
    record Loading(Documents documents) {

        List<ChartDocuments> of(List<AffectedDocuments> affected) {
            Map<String, Page> pages =
                    load(Page.class, affected, of -> of.pages().values());
            Map<String, StageRecord> stages =
                    load(StageRecord.class, affected, of -> of.stages().values());
            Map<String, Links> links = load(Links.class, affected, AffectedDocuments::links);
            return affected.stream()
                    .map(of -> of.documents(pages, stages, links))
                    .toList();
        }

        private <D extends ChartDocument> Map<String, D> load(
                Class<D> kind, List<AffectedDocuments> affected, Function<AffectedDocuments, Collection<String>> ids) {
            Set<String> wanted =
                    affected.stream().flatMap(of -> ids.apply(of).stream()).collect(Collectors.toSet());
            return documents.find(kind, wanted);
        }
    }
}
