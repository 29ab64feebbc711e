package org.trusttimeline.ledger.erasure;

/**
 * What a replay of the erasures found and did.
 *
 * @param known how many erasures there are in all
 * @param newInLedger how many the ledger's database did not know
 * @param newInKeys how many the database of the keys did not know
 * @param newElsewhere how many were not yet kept elsewhere
 * @param keysDestroyed how many keys were there that ought not to be
 */
public record Replayed(int known, int newInLedger, int newInKeys, int newElsewhere, int keysDestroyed) {

    /** Whether anything was other than it ought to be. */
    public boolean changedAnything() {
        return newInLedger + newInKeys + newElsewhere + keysDestroyed > 0;
    }
}
