package org.trusttimeline.events;

import java.time.Instant;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.Recording;

/**
 * An event as it stands in a chart.
 *
 * @param chart the chart it is in
 * @param position its place in the chart, from 0, without gaps
 * @param recordedAt when the ledger stored it; never earlier than that of the entry before it
 * @param recording who recorded it
 * @param event what it says
 */
public record Entry(Chart chart, long position, Instant recordedAt, Recording recording, ChartEvent event) {

    /** Where it stands: its id is unique within its chart only. */
    public EntryAddress address() {
        return new EntryAddress(chart, event.statement().entryId());
    }

    /** The place of something this entry tells of that happened at that moment. */
    public Place at(Instant moment) {
        return new Place(moment, recordedAt, position);
    }
}
