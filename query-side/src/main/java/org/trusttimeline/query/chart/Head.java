package org.trusttimeline.query.chart;

import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent;

/**
 * The head document of a chart: where a read of it begins. It is written after the documents it names, so that it never
 * names what is not there.
 *
 * @param id the chart's stream
 * @param position the last position folded into it, and so into all that it names
 * @param facts whose record it is
 * @param directory the timeline's pages
 * @param willingness who has answered for their willingness, and what
 * @param amends the amends offered
 * @param boundaries the boundaries stated
 */
public record Head(
        String id,
        long position,
        Facts facts,
        Directory directory,
        WillingnessRegister willingness,
        AmendRegister amends,
        BoundaryRegister boundaries)
        implements ChartDocument {

    static Head opened(Entry opening, Directory directory) {
        return new Head(
                DocumentId.ofHead(opening.chart()),
                opening.position(),
                Facts.of(opening),
                directory,
                WillingnessRegister.EMPTY,
                AmendRegister.EMPTY,
                BoundaryRegister.EMPTY);
    }

    Head with(Entry entry, Directory directory) {
        PlaceKey place = PlaceKey.of(entry.place(facts.zone()));
        return switch (entry.event()) {
            case JointEvent event ->
                new Head(
                        id,
                        entry.position(),
                        facts,
                        directory,
                        willingness.with(event, place),
                        amends.with(event, place),
                        boundaries.with(event, place));
        };
    }
}
