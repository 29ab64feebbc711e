package org.trusttimeline.ledger.checkpoint;

import java.time.Clock;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.schema.Roles;

/** A test ledger whose states are signed. */
public final class Signed {

    private final CheckpointStore store;
    private final Signing signing;

    private SigningKey key = SigningKey.generate();

    public Signed(TestLedger ledger) {
        store = new CheckpointStore(ledger.as(Roles.WRITER));
        signing = new Signing(store, new LedgerScan(ledger.as(Roles.READER)), () -> key, Clock.systemUTC());
    }

    public CheckpointLog sign() {
        signing.sign();
        return store.log();
    }

    public void succeedBy(SigningKey next) {
        signing.succeedBy(next);
        key = next;
    }

    public void holds(SigningKey other) {
        key = other;
    }

    public SigningKey key() {
        return key;
    }

    public CheckpointStore store() {
        return store;
    }

    Signing signing() {
        return signing;
    }
}
