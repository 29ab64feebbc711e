package org.trusttimeline.query.register.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trusttimeline.events.BoundaryEvent;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundarySaidToBeCrossed;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/** The boundaries stated, those of them that were lifted, and where one was said to be crossed. */
public final class BoundaryRegister {

    private final Map<BoundaryId, BoundaryLine> lines = new LinkedHashMap<>();
    private final Map<BoundaryId, List<CountedEntry>> crossed = new HashMap<>();

    private BoundaryRegister() {}

    /** Reads it from what counts. */
    public static BoundaryRegister of(CountedRecord counted) {
        BoundaryRegister register = new BoundaryRegister();
        counted.entries().forEach(register::take);
        return register;
    }

    /** In the order in which they were first stated. */
    public List<BoundaryLine> lines() {
        return List.copyOf(lines.values());
    }

    /** Where one was said to be crossed, in the order of places: dates are fuzzy, and it may be before it was stated. */
    public List<CountedEntry> crossingsOf(BoundaryLine line) {
        return crossed.getOrDefault(line.boundaryId(), List.of());
    }

    private void take(CountedEntry said) {
        if (said.event() instanceof BoundaryEvent event) {
            take(event, said);
        }
    }

    private void take(BoundaryEvent event, CountedEntry said) {
        switch (event) {
            case BoundaryStated word -> stated(word.boundaryId(), said);
            case BoundaryLifted word -> lines.computeIfPresent(word.boundaryId(), (id, line) -> line.lifted(said));
            case BoundarySaidToBeCrossed word -> crossed(word.boundaryId(), said);
        }
    }

    private void stated(BoundaryId boundary, CountedEntry said) {
        if (said.freelyGiven() && said.partner().isPresent()) {
            lines.put(boundary, BoundaryLine.stated(boundary, said));
        }
    }

    private void crossed(BoundaryId boundary, CountedEntry said) {
        if (said.freelyGiven()) {
            crossed.computeIfAbsent(boundary, anew -> new ArrayList<>()).add(said);
        }
    }
}
