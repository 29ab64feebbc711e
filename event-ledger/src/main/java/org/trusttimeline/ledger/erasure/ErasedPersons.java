package org.trusttimeline.ledger.erasure;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.trusttimeline.ledger.erasure.Erasures.ErasureFailed;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;

/**
 * Who was erased, in memory and at most five seconds old. While the ledger cannot be read, what was known goes on to hold and
 * the loop's health says so: nobody can be erased in that time, since an erasure begins in that same database.
 */
public final class ErasedPersons implements AutoCloseable, Looping {

    private static final String NAME = "erased-persons";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);

    private final DataSource ledger;
    private final Loop looking;
    private volatile Map<String, Instant> erased;

    /**
     * Those that the ledger names.
     *
     * @param ledger the way in for a role that reads the ledger
     * @throws ErasureFailed if it cannot be read now
     */
    public ErasedPersons(DataSource ledger) {
        this.ledger = ledger;
        try {
            this.erased = inLedger();
        } catch (SQLException e) {
            throw new ErasureFailed("Who was erased could not be found out", e);
        }
        this.looking = new Loop(NAME, BETWEEN_LOOKS, this::look).start();
    }

    /**
     * Whether a person was erased at that moment or after it.
     *
     * @param person as in {@link Erasure}
     */
    public boolean wasErasedSince(String person, Instant moment) {
        Instant at = erased.get(person);
        return at != null && !at.isBefore(moment);
    }

    @Override
    public List<Loop> loops() {
        return List.of(looking);
    }

    @Override
    public void close() {
        looking.stop(LONGEST_CLOSING);
    }

    private void look() throws SQLException, InterruptedException {
        erased = inLedger();
        Thread.sleep(BETWEEN_LOOKS);
    }

    private Map<String, Instant> inLedger() throws SQLException {
        return Erasures.inLedger(ledger).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Erasure::person, Erasure::erasedAt, (one, other) -> one.isAfter(other) ? one : other));
    }
}
