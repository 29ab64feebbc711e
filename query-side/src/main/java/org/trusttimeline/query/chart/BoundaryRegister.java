package org.trusttimeline.query.chart;

import java.util.List;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BoundaryLifted;
import org.trusttimeline.events.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.ChartEvent;

/**
 * The boundaries stated, and those of them that were lifted. What somebody passed on is not in it until the partner
 * confirms it. Crossings stand in the timeline and are counted nowhere.
 */
public record BoundaryRegister(List<BoundaryLine> lines) {

    static final BoundaryRegister EMPTY = new BoundaryRegister(List.of());

    BoundaryRegister with(ChartEvent event, PlaceKey place) {
        return event instanceof BoundaryEvent boundary && boundary.statement().reportedBy() == null
                ? with(boundary, place)
                : this;
    }

    private BoundaryRegister with(BoundaryEvent event, PlaceKey place) {
        return switch (event) {
            case BoundaryStated stated -> stated(stated, place);
            case BoundaryLifted lifted -> lifted(lifted, place);
            case BoundarySaidToBeCrossed countsNowhere -> this;
        };
    }

    private BoundaryRegister stated(BoundaryStated stated, PlaceKey place) {
        BoundaryLine line = new BoundaryLine(
                stated.boundaryId(),
                stated.statement().statedBy(),
                stated.statement().entryId(),
                place,
                null);
        return new BoundaryRegister(Lists.plus(lines, line));
    }

    private BoundaryRegister lifted(BoundaryLifted lifted, PlaceKey place) {
        return new BoundaryRegister(lines.stream()
                .map(line -> line.boundaryId().equals(lifted.boundaryId()) ? line.lifted(place) : line)
                .toList());
    }
}
