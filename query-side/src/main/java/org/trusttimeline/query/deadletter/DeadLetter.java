package org.trusttimeline.query.deadletter;

import java.time.Instant;

/**
 * A chart that waits at an entry that could not be folded. It copies nothing of the entry: that is in the ledger, and so is what
 * came after it.
 *
 * @param id the version of the read model and the chart's stream
 * @param stream the chart's
 * @param position of the entry
 * @param fault what went wrong, without any text of the entry
 * @param since when the chart was parked
 * @param attempts how often it was tried
 */
public record DeadLetter(
        String id, String version, String stream, long position, String fault, Instant since, int attempts) {}
