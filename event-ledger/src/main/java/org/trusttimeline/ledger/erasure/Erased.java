package org.trusttimeline.ledger.erasure;

/**
 * What an erasure did.
 *
 * @param erasure it; where the person had no keys left, the one of before
 * @param keysDestroyed how many versions were destroyed now; 0 where it was done before
 */
public record Erased(Erasure erasure, int keysDestroyed) {}
