package org.trusttimeline.query.chart;

import java.time.ZoneId;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;

/**
 * An entry inside a document: what the ledger holds of it, and where it stands. Its texts stay sealed.
 *
 * @param entryId unique within the chart
 * @param position its place in the chart, from 0
 * @param moment the latest moment its date can mean, in microseconds since 1970
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

    public static StoredEntry of(Entry entry, ZoneId zone) {
        return of(entry, EventJson.write(entry.event()), zone);
    }

    /** The entry without its texts. */
    static StoredEntry withoutTexts(Entry entry, ZoneId zone) {
        return of(entry, EventJson.writeWithoutTexts(entry.event()), zone);
    }

    private static StoredEntry of(Entry entry, String payload, ZoneId zone) {
        Stored stored = EventTypes.storedAs(entry.event().getClass());
        PlaceKey place = PlaceKey.of(entry.place(zone));
        return new StoredEntry(
                entry.event().statement().entryId().toString(),
                entry.position(),
                place.moment(),
                place.recordedAt(),
                stored.name(),
                stored.revision(),
                payload,
                EventJson.write(entry.recording()));
    }

    public PlaceKey place() {
        return new PlaceKey(moment, recordedAt, position);
    }

    /** The entry as the ledger tells it. */
    public Entry of(Chart chart) {
        return new Entry(
                chart,
                position,
                PlaceKey.instant(recordedAt),
                EventJson.readRecording(recording),
                EventJson.read(name, revision, payload));
    }
}
