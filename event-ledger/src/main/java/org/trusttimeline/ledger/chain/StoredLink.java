package org.trusttimeline.ledger.chain;

import java.time.Instant;

/**
 * A row of a stream as it was stored or exported, with the hash that was stored beside it.
 *
 * @param content what it says
 * @param recordedAt when it was recorded
 * @param rowHash the hash that it claims to have
 */
public record StoredLink(RowContent content, Instant recordedAt, Hash rowHash) {}
