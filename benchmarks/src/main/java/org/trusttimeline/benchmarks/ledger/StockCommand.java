package org.trusttimeline.benchmarks.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has an event stored.
 *
 * @param stream the aggregate
 * @param text what fills the event
 */
record StockCommand(@TargetAggregateIdentifier String stream, String text) {}
