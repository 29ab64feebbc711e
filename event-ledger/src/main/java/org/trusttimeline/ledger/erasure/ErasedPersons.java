package org.trusttimeline.ledger.erasure;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.erasure.Erasures.ErasureFailed;

/** Who was erased, in memory and at most a few seconds old. While the ledger cannot be read, what was known goes on to hold. */
public final class ErasedPersons implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedPersons.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final DataSource ledger;
    private final Thread looking;
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
        this.looking = Thread.ofVirtual().name("erased-persons").start(this::look);
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
    public void close() {
        looking.interrupt();
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                lookOnce();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            erased = inLedger();
        } catch (SQLException | RuntimeException unreadable) {
            LOG.warn("Who was erased meanwhile is not known; those known before still are", unreadable);
        }
    }

    private Map<String, Instant> inLedger() throws SQLException {
        return Erasures.inLedger(ledger).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Erasure::person, Erasure::erasedAt, (one, other) -> one.isAfter(other) ? one : other));
    }
}
