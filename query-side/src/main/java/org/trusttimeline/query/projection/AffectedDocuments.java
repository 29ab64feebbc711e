package org.trusttimeline.query.projection;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.Dating;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.FoldStep;
import org.trusttimeline.query.chart.Head;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.chart.Slot;
import org.trusttimeline.query.chart.StageRecord;

/**
 * Which documents of a chart new entries concern.
 *
 * @param pages ids by number; none before the chart has a head, for then its pages are made anew
 * @param stages ids by number
 * @param links ids
 */
record AffectedDocuments(
        Chart chart,
        ZoneId zone,
        @Nullable Head head,
        Map<Integer, String> pages,
        Map<Integer, String> stages,
        Set<String> links) {

    static AffectedDocuments by(DecodedBatch decoded, ZoneId zone, @Nullable Head head) {
        Chart chart = decoded.chart();
        List<FoldStep> news = decoded.steps().stream()
                .filter(step -> head == null || step.position() > head.position())
                .toList();
        List<FoldStep.Told> told = news.stream()
                .flatMap(step -> step instanceof FoldStep.Told entry ? Stream.of(entry) : Stream.empty())
                .toList();
        return new AffectedDocuments(
                chart,
                zone,
                head,
                head == null ? Map.of() : ids(pages(told, head, zone), page -> page, n -> DocumentId.ofPage(chart, n)),
                ids(news, step -> StageRecord.numberOf(step.position()), n -> DocumentId.ofStage(chart, n)),
                told.stream()
                        .map(step -> DocumentId.ofLinks(step.entry()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    ChartDocuments documents(
            Map<String, Page> loadedPages, Map<String, StageRecord> loadedStages, Map<String, Links> loadedLinks) {
        Map<String, Links> ofThese = new HashMap<>(loadedLinks);
        ofThese.keySet().retainAll(links);
        return new ChartDocuments(chart, zone, head, atHand(pages, loadedPages), atHand(stages, loadedStages), ofThese);
    }

    /** Those to which the entries belong; all, where one of them dates others anew: these may be anywhere. */
    private static List<Integer> pages(List<FoldStep.Told> told, Head head, ZoneId zone) {
        Dating dating = head.dating();
        List<Integer> pages = new ArrayList<>();
        for (FoldStep.Told step : told) {
            if (dating.isChangedBy(step.entry().event())) {
                return head.directory().slots().stream().map(Slot::page).toList();
            }
            dating = dating.with(step);
            PlaceKey place = PlaceKey.of(dating.placeOf(step.entry(), zone));
            pages.add(head.directory().slotOf(place).page());
        }
        return pages;
    }

    private static <T> Map<Integer, String> ids(
            List<T> each, Function<T, Integer> number, Function<Integer, String> id) {
        return each.stream().map(number).distinct().collect(Collectors.toMap(Function.identity(), id));
    }

    private static <D> Map<Integer, D> atHand(Map<Integer, String> ids, Map<String, D> loaded) {
        Map<Integer, D> atHand = new HashMap<>();
        ids.forEach((number, id) -> {
            D document = loaded.get(id);
            if (document != null) {
                atHand.put(number, document);
            }
        });
        return atHand;
    }
}
