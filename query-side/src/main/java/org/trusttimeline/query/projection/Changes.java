package org.trusttimeline.query.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.NotAtHand;
import org.trusttimeline.query.chart.Step;

/**
 * What a batch changed of a chart.
 *
 * @param redelivered whether some of the batch had been folded before: then the batch that did so may have been cut off
 *     behind its head, and left pages that no head names
 * @param fault why it went no further; absent if all was folded
 */
record Changes(
        ChartDocuments before,
        ChartDocuments after,
        boolean redelivered,
        @Nullable Fault fault) {

    /** The fold of what was read of a chart into its documents, up to the first entry that cannot be taken in. */
    static Changes of(ChartDocuments before, Reading reading) {
        boolean redelivered = reading.steps().stream().anyMatch(before::hasSeen);
        ChartDocuments after = before;
        for (Step step : reading.steps()) {
            try {
                after = after.with(step);
            } catch (NotAtHand toBeLoadedAgain) {
                throw toBeLoadedAgain;
            } catch (RuntimeException why) {
                return new Changes(before, after, redelivered, new Fault(before.chart(), step.position(), why));
            }
        }
        return new Changes(before, after, redelivered, reading.fault());
    }

    /**
     * The writes of a batch in the order that survives a crash between any two of them: what heads name, then the heads,
     * then the removal of what they no longer name. A redelivery finds documents that are ahead of their head,
     * and leaves them as they are.
     */
    static List<Write> inOrder(List<Changes> all) {
        return Stream.<Function<Changes, Stream<Write>>>of(Changes::parts, Changes::head, Changes::removals)
                .flatMap(step -> all.stream().flatMap(step))
                .toList();
    }

    private Stream<Write> parts() {
        Map<String, ChartDocument> old =
                before.parts().collect(Collectors.toMap(ChartDocument::id, Function.identity()));
        return after.parts().flatMap(part -> change(old.get(part.id()), part));
    }

    private Stream<Write> head() {
        return after.head() == null ? Stream.empty() : change(before.head(), after.head());
    }

    private Stream<Write> removals() {
        List<String> retired = redelivered ? after.retired() : after.retiredSince(before);
        return retired.stream().map(Write.Remove::new);
    }

    private static Stream<Write> change(@Nullable ChartDocument old, ChartDocument changed) {
        if (old == null) {
            return Stream.of(new Write.Add(changed));
        }
        return old.position() == changed.position() ? Stream.empty() : Stream.of(new Write.Replace(changed));
    }
}
