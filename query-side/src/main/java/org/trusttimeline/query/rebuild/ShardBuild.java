package org.trusttimeline.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.Projection;

/**
 * Builds a shard of a version chart by chart, in the order in which the charts begin: what one after the other would be folded
 * into the same document comes together, so each is written once. Interrupted, it goes on behind the last charts finished.
 */
final class ShardBuild {

    private static final int CHARTS = 400;
    private static final int BATCH = 1_000;
    private static final int LONGEST_BATCH = 5_000;

    private final RebuildShard shard;
    private final Version version;
    private final LedgerReader reader;
    private final LedgerScan scan;
    private final Projection projection;
    private final RebuildShards shards;
    private final List<Arrived> batch = new ArrayList<>(BATCH);
    private long done;

    ShardBuild(
            RebuildShard shard,
            Version version,
            LedgerReader reader,
            LedgerScan scan,
            Projection projection,
            RebuildShards shards) {
        this.shard = shard;
        this.version = version;
        this.reader = reader;
        this.scan = scan;
        this.projection = projection;
        this.shards = shards;
        this.done = shard.doneThere();
    }

    /**
     * Builds what is left of it.
     *
     * @throws RebuildShards.ShardLost if another node has taken it
     */
    void run() {
        long after = shard.after();
        List<LedgerRow> openings = reader.openings(after, version.upTo(), CHARTS);
        while (!openings.isEmpty()) {
            build(openings.stream()
                    .map(row -> Chart.ofStream(row.stream()))
                    .filter(this::isOurs)
                    .toList());
            after = openings.getLast().globalIndex();
            shards.reached(shard, after, done);
            openings = reader.openings(after, version.upTo(), CHARTS);
        }
        shards.finish(shard);
    }

    /** The joint charts first: what stands beside them needs their opening. */
    private void build(List<Chart> charts) {
        build(charts.stream().filter(JointChart.class::isInstance));
        build(charts.stream().filter(chart -> !(chart instanceof JointChart)));
    }

    private void build(Stream<Chart> charts) {
        List<String> streams = charts.map(Chart::stream).toList();
        if (!streams.isEmpty()) {
            scan.streams(streams, version.upTo(), this::take);
            project();
        }
    }

    /** Cut between two charts, unless one is very long: a document that is cut is loaded, and written, once more. */
    private void take(LedgerRow row) {
        if (batch.size() >= BATCH && (row.position() == 0 || batch.size() >= LONGEST_BATCH)) {
            project();
        }
        batch.add(Arrived.of(row));
    }

    private void project() {
        projection.project(batch, () -> shards.hold(shard));
        done += batch.size();
        shards.folded(shard, done);
        batch.clear();
    }

    private boolean isOurs(Chart chart) {
        return !(chart instanceof NotesChart)
                && Math.floorMod(chart.relationshipId().value().hashCode(), RebuildShard.COUNT) == shard.number();
    }
}
