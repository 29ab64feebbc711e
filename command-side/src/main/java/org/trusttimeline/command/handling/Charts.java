package org.trusttimeline.command.handling;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.trusttimeline.ledger.axon.LedgerEventStore;

/**
 * The framework, wired by its own configurer: a command bus without transaction manager (the ledger commits for
 * everybody), the caller's thread, the ledger as event store, charts in a strong cache.
 */
public final class Charts implements AutoCloseable {

    private static final int LOCK_ATTEMPTS = 8;
    private static final int LOCK_ATTEMPT_MILLIS = 500;

    private final Cache cache;
    private final Configuration axon;

    /** Starts the charts of a node that keeps up to that number of them in memory. */
    public Charts(LedgerEventStore store, long cached) {
        this.cache = new StrongCache(cached);
        this.axon = configurer(store).start();
    }

    CommandGateway gateway() {
        return axon.commandGateway();
    }

    Cache cache() {
        return cache;
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private Configurer configurer(LedgerEventStore store) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(configuration -> store)
                .configureCommandBus(configuration -> SimpleCommandBus.builder()
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build())
                .configureAggregate(chart(JointChartAggregate.class))
                .configureAggregate(chart(PartnerChartAggregate.class))
                .configureAggregate(chart(ClinicalChartAggregate.class))
                .configureAggregate(chart(NotesChartAggregate.class));
    }

    private <A> AggregateConfigurer<A> chart(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(configuration -> Charts::target)
                .configureRepository(configuration -> repository(type, configuration));
    }

    /** Known without looking: the framework's own resolver searches a command for annotations each time. */
    static VersionedAggregateIdentifier target(CommandMessage<?> command) {
        return new VersionedAggregateIdentifier(((ChartRequest) command.getPayload()).stream(), null);
    }

    private <A> EventSourcingRepository<A> repository(Class<A> type, Configuration configuration) {
        return EventSourcingRepository.builder(type)
                .eventStore(configuration.eventStore())
                .parameterResolverFactory(configuration.getComponent(
                        ParameterResolverFactory.class, () -> ClasspathParameterResolverFactory.forClass(type)))
                .lockFactory(PessimisticLockFactory.builder()
                        .acquireAttempts(LOCK_ATTEMPTS)
                        .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                        .build())
                .cache(cache)
                .build();
    }
}
