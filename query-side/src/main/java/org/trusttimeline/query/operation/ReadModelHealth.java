package org.trusttimeline.query.operation;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.Unreadables;
import org.trusttimeline.query.rebuild.Readiness;
import org.trusttimeline.query.rebuild.Rebuilds;
import org.trusttimeline.query.rebuild.SchemaVersion;

/**
 * Whether this node answers reads: up, or out of service while the read model is built, or down if a database is away. Charts that wait
 * make it no less up: they are told beside it, and concern their readers alone.
 */
final class ReadModelHealth extends AbstractHealthIndicator {

    private final Readiness readiness;
    private final Rebuilds rebuilds;
    private final Unreadables unreadables;

    ReadModelHealth(Readiness readiness, Rebuilds rebuilds, Unreadables unreadables) {
        super("The read model does not answer");
        this.readiness = readiness;
        this.rebuilds = rebuilds;
        this.unreadables = unreadables;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        ProjectionView charts = ProjectionView.of(SchemaVersion.NAME, rebuilds.ledgerHead(), rebuilds.all());
        health.withDetail("head", charts.head())
                .withDetail("parked", charts.parked())
                .withDetail("unreadable", unreadables.ids());
        if (charts.served() != null && charts.lag() != null) {
            health.withDetail("served", charts.served()).withDetail("lag", charts.lag());
        }
        try {
            readiness.require();
            health.up();
        } catch (Problem beingBuilt) {
            health.outOfService().withDetail("percent", String.valueOf(beingBuilt.get("percent")));
        }
    }
}
