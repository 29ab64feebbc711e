package org.trusttimeline.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.StageRecord;

/** Loads the documents that a batch concerns, in one go for each kind. */
record Loading(Documents documents) {

    List<ChartDocuments> of(Map<Chart, List<Entry>> batch) {
        List<Concerned> concerned = concerned(batch);
        Map<String, Page> pages = load(Page.class, concerned, Concerned::pages);
        Map<String, StageRecord> stages = load(StageRecord.class, concerned, Concerned::stages);
        return concerned.stream().map(of -> of.documents(pages, stages)).toList();
    }

    private List<Concerned> concerned(Map<Chart, List<Entry>> batch) {
        List<String> ids = batch.keySet().stream().map(DocumentId::ofHead).toList();
        Map<String, Head> heads = documents.find(Head.class, ids);
        return batch.entrySet().stream()
                .map(of -> Concerned.by(of.getValue(), of.getKey(), heads.get(DocumentId.ofHead(of.getKey()))))
                .toList();
    }

    private <D extends ChartDocument> Map<String, D> load(
            Class<D> kind, List<Concerned> concerned, Function<Concerned, Map<Integer, String>> ids) {
        Set<String> wanted = concerned.stream()
                .flatMap(of -> ids.apply(of).values().stream())
                .collect(Collectors.toSet());
        return documents.find(kind, wanted);
    }
}
