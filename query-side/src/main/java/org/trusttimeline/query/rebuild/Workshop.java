package org.trusttimeline.query.rebuild;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.query.deadletter.DeadLetters;
import org.trusttimeline.query.deadletter.Parking;
import org.trusttimeline.query.deadletter.Retry;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.projection.Arrived;
import org.trusttimeline.query.projection.ChartHeads;
import org.trusttimeline.query.projection.Documents;
import org.trusttimeline.query.projection.LedgerCharts;
import org.trusttimeline.query.projection.MongoDocuments;
import org.trusttimeline.query.projection.Projection;
import org.trusttimeline.query.subscription.LedgerSubscription;
import org.trusttimeline.query.subscription.SegmentPositions;
import org.trusttimeline.query.subscription.SegmentTokens;

/**
 * What versions are made with.
 *
 * @param node names this process among those that share the work
 * @param segments of a processor, when it is first laid out
 */
record Workshop(
        MongoDatabase database,
        String node,
        RebuildShards shares,
        LedgerReader reader,
        LedgerScan scan,
        LedgerMessageSource source,
        SkippedEntries decisions,
        Clock clock,
        int segments) {

    private SegmentTokens tokens() {
        return new SegmentTokens(database, node);
    }

    MongoDocuments documents(String version) {
        return new MongoDocuments(database, version);
    }

    Parking parking(String version) {
        return new Parking(letters(version), decisions);
    }

    DeadLetters letters(String version) {
        return new DeadLetters(database, version, clock);
    }

    Projection projection(String version) {
        return new Projection(documents(version), parking(version), ledgerCharts());
    }

    ShardBuild building(RebuildShard share, Version version) {
        return new ShardBuild(share, version, reader, scan, projection(version.id()), shares);
    }

    /** Begins to keep a version up with the ledger. */
    Followed follow(Version version) {
        LedgerSubscription following = new LedgerSubscription(
                version.id(), segments, source, tokens(), projection(version.id()), version.upTo());
        Configuration configuration = following.configuration();
        configuration.start();
        SegmentPositions positions = following.positionsIn(configuration);
        return new Followed(version, documents(version.id()), following, configuration, positions, reader.head());
    }

    /** How far all segments of a version have come, whichever nodes are at them. */
    long position(Version version) {
        return tokens().positions(version.id()).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(version.upTo());
    }

    /** Removes all that there is of a version. */
    void clear(String version) {
        tokens().forget(version);
        letters(version).forget();
        database.getCollection(version).drop();
    }

    Retry retry(String version) {
        Documents documents = documents(version);
        return new Retry(
                letters(version), projection(version), ledgerCharts(), chart -> ChartHeads.next(chart, documents));
    }

    LedgerCharts ledgerCharts() {
        return this::entries;
    }

    private List<Arrived> entries(Chart chart, long from, long to) {
        return reader.ofStream(chart.stream(), from)
                .takeWhile(row -> row.position() <= to)
                .map(Arrived::of)
                .toList();
    }
}
