package org.trusttimeline.query.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.access.Unreadables;
import org.trusttimeline.query.rebuild.Rebuilds;
import org.trusttimeline.query.rebuild.SchemaVersion;

/** How far the read model is behind, how many charts wait, and how a rebuild goes. */
record ReadModelMetrics(Rebuilds rebuilds, Unreadables unreadables) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "timeline.read.model.lag", "Positions behind the ledger", served -> orNone(served.lag()));
        gauge(registry, "timeline.read.model.parked", "Charts that wait at an entry", ProjectionView::parked);
        Gauge.builder(
                        "timeline.read.model.unreadable",
                        unreadables,
                        all -> all.ids().size())
                .description("Documents, entries and texts that could not be read")
                .register(registry);
        gauge(
                registry,
                "timeline.rebuild.done",
                "Entries that the newest version has taken in",
                now -> newest(now).done());
        gauge(
                registry,
                "timeline.rebuild.of",
                "Entries that it is to take in",
                now -> newest(now).of());
        gauge(
                registry,
                "timeline.rebuild.errors",
                "Charts of it that wait",
                now -> newest(now).errors());
    }

    private void gauge(
            MeterRegistry registry, String name, String description, ToDoubleFunction<ProjectionView> value) {
        Gauge.builder(
                        name,
                        rebuilds,
                        all -> value.applyAsDouble(ProjectionView.of(SchemaVersion.NAME, all.ledgerHead(), all.all())))
                .description(description)
                .register(registry);
    }

    private static RebuildView newest(ProjectionView projection) {
        return projection.versions().getLast();
    }

    private static double orNone(@Nullable Long value) {
        return value == null ? Double.NaN : value;
    }
}
