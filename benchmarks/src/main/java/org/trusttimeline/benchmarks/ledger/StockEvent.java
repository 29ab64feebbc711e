package org.trusttimeline.benchmarks.ledger;

/**
 * An event of as many bytes as one of ours. Public, as the framework's serializer must read it.
 *
 * @param stream the aggregate it belongs to
 * @param text what fills it
 */
public record StockEvent(String stream, String text) {}
