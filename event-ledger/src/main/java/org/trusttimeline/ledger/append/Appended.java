package org.trusttimeline.ledger.append;

import java.time.Instant;

/**
 * What the ledger gave a row when it took it.
 *
 * @param globalIndex its place in the whole ledger, from 1, without gaps
 * @param recordedAt when it was recorded, to the millisecond; never earlier than that of the row before it
 */
public record Appended(long globalIndex, Instant recordedAt) {}
