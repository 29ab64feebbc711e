package org.trusttimeline.query.subscription;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.query.projection.Projection;

/**
 * Sets up processors that follow the ledger: nothing in them is left to a default.
 *
 * @param segments how many a processor has, when these are first laid out
 */
public record LedgerSubscriptions(LedgerMessageSource source, SegmentTokens tokens, int segments) {

    private static final int BATCH = 500;
    private static final long LOOK_FOR_SEGMENTS_MILLIS = 1_000;
    private static final long EXTEND_CLAIM_MILLIS = 3_000;

    /**
     * Starts to follow the ledger. Axon's modules are not looked for on the class path: one of them phones home.
     *
     * @param name the processor's; whoever starts one of the same name shares its segments
     * @param begin the global index up to which the documents are built already
     */
    public LedgerSubscription start(String name, Projection projection, long begin) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        processor(configurer.eventProcessing(), name, projection, begin);
        Configuration configuration = configurer.buildConfiguration();
        configuration.start();
        return new LedgerSubscription(name, tokens, configuration);
    }

    private void processor(EventProcessingConfigurer processing, String name, Projection projection, long begin) {
        processing
                .registerEventHandler(c -> new EntryHandler(name, projection, tokens))
                .byDefaultAssignTo(name)
                .registerSequencingPolicy(name, c -> ByRelationship.POLICY)
                .registerListenerInvocationErrorHandler(name, c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, c -> LogAndRetry.HANDLER)
                .registerRollbackConfiguration(name, c -> RollbackConfigurationType.ANY_THROWABLE)
                .registerTransactionManager(name, c -> NoTransactionManager.instance())
                .registerMessageMonitor(name, c -> NoOpMessageMonitor.instance())
                .registerTokenStore(name, c -> new ClaimingTokenStore(tokens))
                .registerPooledStreamingEventProcessor(
                        name, c -> source, (c, builder) -> explicit(builder, c, name, begin));
    }

    private PooledStreamingEventProcessor.Builder explicit(
            PooledStreamingEventProcessor.Builder builder, Configuration configuration, String name, long begin) {
        return builder.initialSegmentCount(segments)
                .initialToken(ledger -> new GlobalSequenceTrackingToken(begin))
                .batchSize(BATCH)
                .maxSegmentProvider(MaxSegmentProvider.maxShort())
                .tokenClaimInterval(LOOK_FOR_SEGMENTS_MILLIS)
                .claimExtensionThreshold(EXTEND_CLAIM_MILLIS)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(threads(1, name + "-follow", configuration))
                .workerExecutor(threads(segments, name + "-fold", configuration))
                .clock(GenericEventMessage.clock);
    }

    private static ScheduledExecutorService threads(int count, String name, Configuration configuration) {
        // Refused is only what comes after the end, such as a last signal of a stream that is being closed.
        ScheduledExecutorService threads = new ScheduledThreadPoolExecutor(
                count, new AxonThreadFactory(name), new ThreadPoolExecutor.DiscardPolicy());
        configuration.onShutdown(threads::shutdown);
        return threads;
    }
}
