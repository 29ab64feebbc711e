package org.trusttimeline.query.rebuild;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.wakeup.CommitListener;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.query.deadletter.SkippedEntries;
import org.trusttimeline.query.deadletter.SkippedEntryTable;
import org.trusttimeline.query.subscription.LedgerSubscriptions;
import org.trusttimeline.query.subscription.SegmentTokens;

/**
 * The read model and what keeps it up with the ledger. What it can be told: {@link ReadModelProperties}. Needs from outside: a {@link DataSource} named {@code
 * ledgerReader}, another named {@code readSideMemory}, and the {@link Wakeup} of the ledger.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadModelProperties.class)
public class RebuildConfiguration {

    private static final Clock CLOCK = Clock.systemUTC();

    // For this alone: what else runs in the same application has readers and message sources of its own.
    @Bean(defaultCandidate = false)
    LedgerReader followedLedger(@Qualifier("ledgerReader") DataSource ledgerReader) {
        return new LedgerReader(ledgerReader);
    }

    @Bean(defaultCandidate = false)
    LedgerMessageSource followedMessages(@Qualifier("followedLedger") LedgerReader followedLedger, Wakeup wakeup) {
        return new LedgerMessageSource(followedLedger, wakeup);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "timeline.wakeup.between-processes", matchIfMissing = true)
    CommitListener commitListener(@Qualifier("ledgerReader") DataSource ledgerReader, Wakeup wakeup) {
        return new CommitListener(ledgerReader, wakeup);
    }

    @Bean
    SkippedEntries skippedEntries(@Qualifier("readSideMemory") DataSource readSideMemory) {
        return new SkippedEntryTable(readSideMemory, CLOCK);
    }

    @Bean
    LedgerSubscriptions ledgerSubscriptions(
            @Qualifier("followedMessages") LedgerMessageSource followedMessages,
            SegmentTokens tokens,
            ReadModelProperties properties) {
        return new LedgerSubscriptions(followedMessages, tokens, properties.segments());
    }

    @Bean
    Projections projections(
            ReadModelStore store, SkippedEntries skipped, @Qualifier("followedLedger") LedgerReader followedLedger) {
        return new Projections(store, skipped, followedLedger);
    }

    @Bean
    Readiness readiness() {
        return new Readiness();
    }

    @Bean
    Served served(Readiness readiness) {
        return new Served(readiness);
    }

    @Bean
    Followers followers(Projections projections, LedgerSubscriptions subscriptions) {
        return new Followers(projections, subscriptions);
    }

    @Bean
    Versions versions(VersionStore store, RebuildShards shards, Projections projections, Followers followers) {
        return new Versions(store, shards, projections, followers, CLOCK);
    }

    @Bean
    RebuildWorkers rebuildWorkers(
            RebuildShards shards, Projections projections, @Qualifier("ledgerReader") DataSource ledgerReader) {
        return new RebuildWorkers(shards, projections, new LedgerScan(ledgerReader));
    }

    @Bean
    ReadModelCoordinator readModelCoordinator(
            Versions versions,
            Followers followers,
            RebuildWorkers workers,
            ReadModelStore store,
            Served served,
            Readiness readiness) {
        return new ReadModelCoordinator(
                versions, followers, workers, new SwitchOver(store, versions), served, readiness);
    }

    @Bean
    Rebuilds rebuilds(Versions versions, Projections projections, Followers followers) {
        return new Rebuilds(versions, projections, followers, CLOCK);
    }

    @Bean
    ParkedCharts parkedCharts(Versions versions, Projections projections) {
        return new ParkedCharts(versions, projections);
    }
}
