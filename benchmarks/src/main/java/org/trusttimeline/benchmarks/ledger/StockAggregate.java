package org.trusttimeline.benchmarks.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The least that an aggregate can do: it decides nothing, and counts. */
class StockAggregate {

    @AggregateIdentifier
    private @Nullable String stream;

    private int events;

    StockAggregate() {}

    @CommandHandler
    void handle(StockCommand command) {
        apply(new StockEvent(command.stream(), command.text()));
    }

    @EventSourcingHandler
    void on(StockEvent event) {
        stream = event.stream();
        events++;
    }

    @Override
    public String toString() {
        return stream + ": " + events;
    }
}
