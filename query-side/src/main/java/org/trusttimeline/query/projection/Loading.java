package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.StageRecord;

/** Loads the documents that a batch concerns, in one go for each kind. */
record Loading(Documents documents) {

    List<ChartDocuments> of(List<AffectedDocuments> concerned) {
        Map<String, Page> pages = load(Page.class, concerned, of -> of.pages().values());
        Map<String, StageRecord> stages =
                load(StageRecord.class, concerned, of -> of.stages().values());
        Map<String, Links> links = load(Links.class, concerned, AffectedDocuments::links);
        return concerned.stream().map(of -> of.documents(pages, stages, links)).toList();
    }

    private <D extends ChartDocument> Map<String, D> load(
            Class<D> kind, List<AffectedDocuments> concerned, Function<AffectedDocuments, Collection<String>> ids) {
        Set<String> wanted =
                concerned.stream().flatMap(of -> ids.apply(of).stream()).collect(Collectors.toSet());
        return documents.find(kind, wanted);
    }
}
