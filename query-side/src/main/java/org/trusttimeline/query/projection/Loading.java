package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.PrivateHead;
import org.trusttimeline.query.chart.StageRecord;

/** Loads the documents that a batch concerns, in one go for each kind. */
record Loading(Documents documents) {

    List<ChartDocuments> of(Map<Chart, List<Entry>> batch) {
        List<Concerned> concerned = concerned(batch);
        Map<String, Page> pages = load(Page.class, concerned, of -> of.pages().values());
        Map<String, StageRecord> stages =
                load(StageRecord.class, concerned, of -> of.stages().values());
        Map<String, Links> links = load(Links.class, concerned, Concerned::links);
        return concerned.stream().map(of -> of.documents(pages, stages, links)).toList();
    }

    private List<Concerned> concerned(Map<Chart, List<Entry>> batch) {
        Map<String, JointHead> joint = documents.find(JointHead.class, jointHeads(batch.keySet()));
        Map<String, Head> heads = new HashMap<>(documents.find(PrivateHead.class, privateHeads(batch.keySet())));
        heads.putAll(joint);
        Zones zones = Zones.of(batch, joint.values());
        return batch.entrySet().stream()
                .map(of -> Concerned.by(
                        of.getValue(), of.getKey(), zones.of(of.getKey()), heads.get(DocumentId.ofHead(of.getKey()))))
                .toList();
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

    private <D extends ChartDocument> Map<String, D> load(
            Class<D> kind, List<Concerned> concerned, Function<Concerned, Collection<String>> ids) {
        Set<String> wanted =
                concerned.stream().flatMap(of -> ids.apply(of).stream()).collect(Collectors.toSet());
        return documents.find(kind, wanted);
    }
}
