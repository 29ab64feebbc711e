package org.trusttimeline.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.AccessChange;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.ChartDocuments;
import org.trusttimeline.query.chart.FoldStep;
import org.trusttimeline.query.chart.NotAtHand;

/**
 * What a batch changed of a chart.
 *
 * @param accessChanges who came to read it, or does not any more, entry by entry
 * @param redelivered whether some of the batch had been folded before: then the batch that did so may have been cut off
 *     behind its head, and left pages that no head names
 * @param fault why it went no further; absent if all was folded
 */
record ChartUpdate(
        ChartDocuments before,
        ChartDocuments after,
        List<AccessChange> accessChanges,
        boolean redelivered,
        @Nullable Fault fault) {

    /** The fold of what was read of a chart into its documents, up to the first entry that cannot be taken in. */
    static ChartUpdate of(ChartDocuments before, DecodedBatch decoded) {
        boolean redelivered = decoded.steps().stream().anyMatch(before::hasSeen);
        ChartDocuments after = before;
        List<AccessChange> accessChanges = new ArrayList<>();
        for (FoldStep step : decoded.steps()) {
            try {
                ChartDocuments next = after.with(step);
                accessChanges.addAll(AccessChange.between(after.head(), next.head()));
                after = next;
            } catch (NotAtHand toBeLoadedAgain) {
                throw toBeLoadedAgain;
            } catch (RuntimeException why) {
                return new ChartUpdate(
                        before, after, accessChanges, redelivered, new Fault(before.chart(), step.position(), why));
            }
        }
        return new ChartUpdate(before, after, accessChanges, redelivered, decoded.fault());
    }

    /**
     * The writes of a batch in the order that survives a crash between any two of them: what heads name, and the
     * lists of whoever may read them, then the heads, then the removal of what they no longer name. A redelivery finds documents that are ahead of their head,
     * and leaves them as they are.
     */
    static List<Write> inOrder(List<ChartUpdate> all) {
        return Stream.of(
                        all.stream().flatMap(ChartUpdate::parts),
                        admitted(all),
                        all.stream().flatMap(ChartUpdate::head),
                        all.stream().flatMap(ChartUpdate::removals))
                .flatMap(writes -> writes)
                .toList();
    }

    // One write for each person: their list may be long, and each write of it takes as long.
    private static Stream<Write> admitted(List<ChartUpdate> all) {
        return all.stream()
                .flatMap(changes -> changes.accessChanges.stream())
                .collect(Collectors.groupingBy(AccessChange::reader, LinkedHashMap::new, latest()))
                .entrySet()
                .stream()
                .map(of -> new Write.Admit(of.getKey(), of.getValue()));
    }

    private static Collector<AccessChange, ?, Map<RelationshipId, AccessChange>> latest() {
        return Collectors.toMap(AccessChange::relationship, Function.identity(), (one, later) -> later);
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
