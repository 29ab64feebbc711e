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
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.trusttimeline.query.projection.Projection;

/** Sets up the processor that follows the ledger: nothing in it is left to a default. */
public final class LedgerSubscription {

    private static final int BATCH = 500;
    private static final long LOOK_FOR_SEGMENTS_MILLIS = 1_000;
    private static final long EXTEND_CLAIM_MILLIS = 3_000;

    private final String name;
    private final int segments;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final SegmentTokens tokens;
    private final Projection projection;
    private final long begin;

    /** @param begin the global index up to which the documents are built already */
    public LedgerSubscription(
            String name,
            int segments,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            SegmentTokens tokens,
            Projection projection,
            long begin) {
        this.name = name;
        this.segments = segments;
        this.source = source;
        this.tokens = tokens;
        this.projection = projection;
        this.begin = begin;
    }

    /** Ready to start. Axon's modules are not looked for on the class path: one of them phones home. */
    public Configuration configuration() {
        tokens.prepare();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> tokens.serializer())
                .configureMessageSerializer(c -> tokens.serializer())
                .configureEventSerializer(c -> tokens.serializer());
        processor(configurer.eventProcessing());
        return configurer.buildConfiguration();
    }

    /** Whether the segments laid out once are there no more: the processor lays them out only when it starts. */
    public boolean isLost() {
        return tokens.positions(name).isEmpty();
    }

    /** How far the segments have come that follow by that configuration. */
    public SegmentPositions positionsIn(Configuration configuration) {
        PooledStreamingEventProcessor processor = configuration
                .eventProcessingConfiguration()
                .eventProcessor(name, PooledStreamingEventProcessor.class)
                .orElseThrow();
        return new SegmentPositions(name, tokens, processor);
    }

    private void processor(EventProcessingConfigurer processing) {
        processing
                .registerEventHandler(c -> new EntryHandler(projection, new SegmentClaims(name, tokens)))
                .byDefaultAssignTo(name)
                .registerSequencingPolicy(name, c -> ByRelationship.POLICY)
                .registerListenerInvocationErrorHandler(name, c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, c -> LogAndRetry.HANDLER)
                .registerRollbackConfiguration(name, c -> RollbackConfigurationType.ANY_THROWABLE)
                .registerTransactionManager(name, c -> NoTransactionManager.instance())
                .registerMessageMonitor(name, c -> NoOpMessageMonitor.instance())
                .registerTokenStore(name, c -> tokens.store())
                .registerPooledStreamingEventProcessor(name, c -> source, (c, builder) -> explicit(builder, c));
    }

    private PooledStreamingEventProcessor.Builder explicit(
            PooledStreamingEventProcessor.Builder builder, Configuration configuration) {
        return builder.initialSegmentCount(segments)
                .initialToken(ledger -> new GlobalSequenceTrackingToken(begin))
                .batchSize(BATCH)
                .maxSegmentProvider(MaxSegmentProvider.maxShort())
                .tokenClaimInterval(LOOK_FOR_SEGMENTS_MILLIS)
                .claimExtensionThreshold(EXTEND_CLAIM_MILLIS)
                .enableCoordinatorClaimExtension()
                .coordinatorExecutor(threads(1, "follow", configuration))
                .workerExecutor(threads(segments, "fold", configuration))
                .clock(GenericEventMessage.clock);
    }

    private ScheduledExecutorService threads(int count, String what, Configuration configuration) {
        // Refused is only what comes after the end, such as a last ring of a stream that is being closed.
        ScheduledExecutorService threads = new ScheduledThreadPoolExecutor(
                count, new AxonThreadFactory(name + "-" + what), new ThreadPoolExecutor.DiscardPolicy());
        configuration.onShutdown(threads::shutdown);
        return threads;
    }
}
