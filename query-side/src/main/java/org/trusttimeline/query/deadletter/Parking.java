package org.trusttimeline.query.deadletter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.projection.Fault;
import org.trusttimeline.query.projection.Poison;

/** Parks charts of a version, and leaves out what is skipped. */
public record Parking(DeadLetters letters, SkippedEntries skipped) implements Poison {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    @Override
    public boolean isSkipped(Chart chart, long position) {
        return skipped.isSkipped(chart, position);
    }

    @Override
    public boolean isParked(Chart chart) {
        return letters.of(chart).isPresent();
    }

    @Override
    public void park(Fault fault) {
        LOG.error(
                "{} waits at position {}: the entry cannot be taken into the read model",
                fault.chart().stream(),
                fault.position(),
                fault.why());
        letters.park(fault);
    }
}
