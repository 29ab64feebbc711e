package org.trusttimeline.query.stage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trusttimeline.events.Entry;
import org.trusttimeline.query.access.AccessibleChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.chart.DocumentId;
import org.trusttimeline.query.chart.StageRecord;
import org.trusttimeline.query.chart.UnreadableDocument;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.StageReading;

/** Reads the stage of an open record, for whoever opened it. */
public final class StageReader {

    private StageReader() {}

    /** The reading of the charts that are read here, as the viewer gets it. */
    public static StageReading read(AccessibleRecord record, AsOf asOf) {
        return read(record, entries(record), asOf);
    }

    /** The same, of its entries where these are at hand. */
    public static StageReading read(AccessibleRecord record, List<Entry> entries, AsOf asOf) {
        StageReading reading = AtoneAttuneAttach.read(entries, asOf, record.zone());
        return record.partner().map(reading::shownTo).orElse(reading);
    }

    /** The entries of the charts that are read here, without their texts. */
    public static List<Entry> entries(AccessibleRecord record) {
        List<String> ids =
                record.charts().stream().flatMap(StageReader::stretches).toList();
        Map<String, StageRecord> found = record.documents().find(StageRecord.class, ids);
        if (found.size() != ids.size()) {
            String stream = record.joint().chart().stream();
            throw new UnreadableDocument(
                    stream,
                    new IllegalStateException("it, or a chart beside it, lacks stretches that its stage is read from"));
        }
        return record.charts().stream().flatMap(open -> entries(open, found)).toList();
    }

    private static Stream<String> stretches(AccessibleChart open) {
        int last = StageRecord.numberOf(open.head().position());
        return IntStream.rangeClosed(0, last).mapToObj(number -> DocumentId.ofStage(open.chart(), number));
    }

    private static Stream<Entry> entries(AccessibleChart open, Map<String, StageRecord> found) {
        return stretches(open)
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .flatMap(stretch -> stretch.entries().stream())
                .filter(stored -> open.reaches(stored.position()))
                .map(stored -> stored.of(open.chart()));
    }
}
