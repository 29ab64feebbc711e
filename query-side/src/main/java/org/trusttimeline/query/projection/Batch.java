package org.trusttimeline.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.id.Chart;

/** The fold of what was read of a batch: the documents concerned are loaded once for all charts. */
final class Batch {

    private final Map<Chart, DecodedBatch> readings;
    private final List<Fault> unfit = new ArrayList<>();
    private final ChartHeads heads;
    private final Documents documents;

    Batch(List<DecodedBatch> readings, ChartHeads heads, Documents documents) {
        this.readings = readings.stream().collect(Collectors.toMap(DecodedBatch::chart, Function.identity()));
        this.heads = heads;
        this.documents = documents;
    }

    /** What became of each chart's documents. */
    List<ChartUpdate> folded() {
        Zones zones = Zones.of(readings.values(), heads.joint().values());
        List<AffectedDocuments> concerned = readings.values().stream()
                .flatMap(reading -> concerned(reading, zones))
                .toList();
        return new Loading(documents)
                .of(concerned).stream()
                        .map(before -> ChartUpdate.of(before, Objects.requireNonNull(readings.get(before.chart()))))
                        .toList();
    }

    /** What stood in the way, of the charts folded and of those that could not even be begun. */
    List<Fault> faults(List<ChartUpdate> folded) {
        return Stream.concat(
                        unfit.stream(), folded.stream().map(ChartUpdate::fault).flatMap(Stream::ofNullable))
                .toList();
    }

    private Stream<AffectedDocuments> concerned(DecodedBatch reading, Zones zones) {
        if (reading.steps().isEmpty()) {
            unfit.addAll(Stream.ofNullable(reading.fault()).toList());
            return Stream.empty();
        }
        try {
            return Stream.of(AffectedDocuments.by(reading, zones.of(reading.chart()), heads.of(reading.chart())));
        } catch (RuntimeException why) {
            unfit.add(new Fault(reading.chart(), firstNew(reading), why));
            return Stream.empty();
        }
    }

    private long firstNew(DecodedBatch reading) {
        return Math.max(heads.next(reading.chart()), reading.steps().getFirst().position());
    }
}
