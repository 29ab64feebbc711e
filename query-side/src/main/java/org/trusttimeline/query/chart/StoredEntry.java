package org.trusttimeline.query.chart;

import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.json.UnreadableEvent;

/**
 * An entry inside a document: what the ledger holds of it, and where it stands. Its texts stay sealed.
 *
 * @param entryId unique within the chart
 * @param position its place in the chart, from 0
 * @param moment on a page the moment it counts from, elsewhere that of its recording; in microseconds since 1970
 * @param recordedAt when the ledger stored it, in microseconds since 1970
 * @param name the event's stored name
 * @param revision the revision of the event's JSON
 * @param payload the event's JSON
 * @param recording the JSON of what is known of its recording
 */
public record StoredEntry(
        String entryId,
        long position,
        long moment,
        long recordedAt,
        String name,
        int revision,
        String payload,
        String recording) {

    /** The entry as the ledger has it. */
    public static StoredEntry of(FoldStep.Told told, Place place) {
        return of(told, told.revision(), told.payload(), place);
    }

    /** The entry without its texts, in the present revision of its event. */
    static StoredEntry withoutTexts(FoldStep.Told told) {
        ChartEvent event = told.entry().event();
        int present = EventTypes.storedAs(event.getClass()).revision();
        return of(
                told,
                present,
                EventJson.writeWithoutTexts(event),
                told.entry().at(told.entry().recordedAt()));
    }

    private static StoredEntry of(FoldStep.Told told, int revision, String payload, Place at) {
        Entry entry = told.entry();
        PlaceKey place = PlaceKey.of(at);
        return new StoredEntry(
                entry.event().statement().entryId().toString(),
                entry.position(),
                place.moment(),
                place.recordedAt(),
                told.name(),
                revision,
                payload,
                told.recording());
    }

    /** The same entry, counting from another moment. */
    StoredEntry movedTo(PlaceKey place) {
        return new StoredEntry(entryId, position, place.moment(), recordedAt, name, revision, payload, recording);
    }

    public PlaceKey place() {
        return new PlaceKey(moment, recordedAt, position);
    }

    /**
     * The entry as the ledger tells it.
     *
     * @throws UnreadableDocument if it cannot be read
     */
    public Entry of(Chart chart) {
        try {
            return new Entry(
                    chart,
                    position,
                    PlaceKey.instant(recordedAt),
                    EventJson.readRecording(recording),
                    EventJson.read(name, revision, payload));
        } catch (UnreadableEvent unfit) {
            throw new UnreadableDocument(chart.stream() + " at " + position, unfit);
        }
    }
}
