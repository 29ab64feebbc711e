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
import org.trusttimeline.command.handling.ChartAggregate.ClinicalChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.JointChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.NotesChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.PartnerChartAggregate;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.axon.LedgerEventStore;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.axon.LedgerStorageEngine;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * Axon, configured by its own API: a command bus without a transaction manager (the ledger's appender commits), on the
 * caller's thread; the ledger as event store; aggregates in a cache of strong references.
 */
public final class Charts implements AutoCloseable {

    private static final int LOCK_ATTEMPTS = 8;
    private static final int LOCK_ATTEMPT_MILLIS = 500;

    private final Cache cache;
    private final Configuration axon;

    /** Starts the charts of a node that keeps up to that number of them in memory. */
    public Charts(Appender appender, LedgerReader reader, Wakeup wakeup, long cached) {
        this.cache = new StrongCache(cached);
        this.axon = configurer(store(appender, reader, wakeup)).start();
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

    private static LedgerEventStore store(Appender appender, LedgerReader reader, Wakeup wakeup) {
        return LedgerEventStore.builder()
                .storageEngine(new LedgerStorageEngine(appender, reader))
                .messageSource(new LedgerMessageSource(reader, wakeup))
                .build();
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

    /** Read from the request: the framework's own resolver searches a command for annotations each time. */
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
