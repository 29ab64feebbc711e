package org.trusttimeline.query.stage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.StageRecord;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.stage.AsOf;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.StageReading;

/** Reads the stage of an open record, for whoever opened it. */
public final class StageReader {

    private final Documents documents;

    public StageReader(Documents documents) {
        this.documents = documents;
    }

    /** The reading, as the viewer gets it: of the entries that they are shown. */
    public StageReading read(OpenRecord record, AsOf asOf) {
        List<Entry> entries = stretches(record).stream()
                .flatMap(stretch -> stretch.entries().stream())
                .filter(stored -> stored.position() <= record.head().position())
                .map(stored -> stored.of(record.chart()))
                .filter(record::shows)
                .toList();
        StageReading reading = AtoneAttuneAttach.read(entries, asOf, record.zone());
        return record.partner().map(reading::shownTo).orElse(reading);
    }

    private List<StageRecord> stretches(OpenRecord record) {
        int last = StageRecord.numberOf(record.head().position());
        List<String> ids = IntStream.rangeClosed(0, last)
                .mapToObj(number -> DocumentId.ofStage(record.chart(), number))
                .toList();
        Map<String, StageRecord> found = documents.find(StageRecord.class, ids);
        if (found.size() != ids.size()) {
            throw new IllegalStateException(
                    record.chart().stream() + " lacks stretches of what its stage is read from");
        }
        return List.copyOf(found.values());
    }
}
