package org.trusttimeline.ledger.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.trusttimeline.ledger.erasure.Erasure.Versions;
import org.trusttimeline.ledger.offsite.Offsite;
import org.trusttimeline.ledger.offsite.Offsite.Kind;
import org.trusttimeline.ledger.sealing.PersonKeys;

/**
 * Erases persons by destroying their keys. An erasure stands in the ledger's database first, then off its servers, then in the
 * database of the keys, in one transaction with the destruction; whatever a crash or a restore leaves undone, the next replay
 * does. Every method throws {@link ErasureFailed} if a database refuses, and
 * {@link org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable} if the place elsewhere does. Thread-safe, and safe to use from
 * several processes at once.
 */
public final class Erasures {

    private final DataSource ledgerOwner;
    private final DataSource keysOwner;
    private final Offsite offsite;
    private final Clock clock;

    /**
     * Erasures in these three places.
     *
     * @param ledgerOwner the way into the ledger's database for its owner
     * @param keysOwner the way into the database of the keys for its owner
     * @param offsite where they are kept elsewhere
     * @param clock dates them
     */
    public Erasures(DataSource ledgerOwner, DataSource keysOwner, Offsite offsite, Clock clock) {
        this.ledgerOwner = ledgerOwner;
        this.keysOwner = keysOwner;
        this.offsite = offsite;
        this.clock = clock;
    }

    /**
     * Destroys every key of a person. Everything that was sealed under them is unreadable from then on; a process that has
     * just used a key forgets it within a minute.
     *
     * @param person as in {@link Erasure}
     * @param basis on which ground, without names and narrative
     * @throws ErasureRefused if there is no such person, or the basis is empty or too long; nothing is stored then
     */
    public Erased erase(String person, String basis) {
        requireFit(person, basis);
        try (KeyStore keys = KeyStore.open(keysOwner)) {
            complete(keys);
            int newest = keys.newest(person);
            if (newest == 0) {
                return new Erased(before(keys, person), 0);
            }
            Erasure erasure = new Erasure(person, newest, clock.instant().truncatedTo(ChronoUnit.MICROS), basis);
            addToLedger(List.of(erasure));
            return new Erased(erasure, complete(keys).keysDestroyed());
        } catch (SQLException e) {
            throw new ErasureFailed(
                    "The erasure could not be completed; say it again, or ./timeline erase --replay", e);
        }
    }

    /**
     * Brings every place to what any of them knows, and destroys again what a restore has brought back. To be done before
     * anything serves.
     */
    public Replayed replay() {
        try (KeyStore keys = KeyStore.open(keysOwner)) {
            return complete(keys);
        } catch (SQLException e) {
            throw new ErasureFailed("The erasures could not be replayed, and so nothing may serve", e);
        }
    }

    private Replayed complete(KeyStore keys) throws SQLException {
        List<Erasure> inLedger = inLedger(ledgerOwner);
        List<Erasure> inKeys = keys.erasures();
        List<Erasure> elsewhere = ErasureLog.of(offsite.kept(Kind.ERASURES));
        List<Erasure> all = distinct(Stream.of(inLedger, inKeys, elsewhere).flatMap(List::stream));
        List<Erasure> newInLedger = without(all, inLedger);
        List<Erasure> newElsewhere = offsite.equals(Offsite.NONE) ? List.of() : without(all, elsewhere);
        List<Erasure> newInKeys = without(all, inKeys);
        addToLedger(newInLedger);
        newElsewhere.forEach(erasure -> offsite.keep(Kind.ERASURES, ErasureLog.line(erasure)));
        int destroyed = keys.destroy(newInKeys);
        // Each time: a crash may have come between the two.
        if (!all.isEmpty()) {
            keys.rewrite();
        }
        return new Replayed(all.size(), newInLedger.size(), newInKeys.size(), newElsewhere.size(), destroyed);
    }

    private void addToLedger(List<Erasure> erasures) throws SQLException {
        try (Connection connection = ledgerOwner.getConnection()) {
            connection.setAutoCommit(true);
            new ErasureTable(connection).add(erasures);
        }
    }

    static List<Erasure> inLedger(DataSource ledger) throws SQLException {
        try (Connection connection = ledger.getConnection()) {
            return new ErasureTable(connection).all();
        }
    }

    private static Erasure before(KeyStore keys, String person) throws SQLException {
        return keys.erasures().stream()
                .filter(erasure -> erasure.person().equals(person))
                .max(Comparator.comparingInt(Erasure::throughVersion))
                .orElseThrow(() -> ErasureRefused.unknown(person));
    }

    private static List<Erasure> distinct(Stream<Erasure> erasures) {
        return List.copyOf(erasures.collect(Collectors.toMap(
                        Erasure::versions, erasure -> erasure, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    static List<Erasure> without(List<Erasure> erasures, List<Erasure> known) {
        Set<Versions> versions = known.stream().map(Erasure::versions).collect(Collectors.toSet());
        return erasures.stream()
                .filter(erasure -> !versions.contains(erasure.versions()))
                .toList();
    }

    private static void requireFit(String person, String basis) {
        if (!PersonKeys.arePersonal(person)) {
            throw ErasureRefused.unknown(person);
        }
        if (basis.isBlank() || basis.codePointCount(0, basis.length()) > Erasure.BASIS_LIMIT) {
            throw ErasureRefused.basis();
        }
    }

    /**
     * What an erasure did.
     *
     * @param erasure it; where the person had no keys left, the one of before
     * @param keysDestroyed how many versions were destroyed now; 0 where it was done before
     */
    public record Erased(Erasure erasure, int keysDestroyed) {}

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

    /** Nobody was erased, and nothing was stored; the message tells what was wrong. */
    public static final class ErasureRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ErasureRefused(String message) {
            super(message);
        }

        static ErasureRefused unknown(String person) {
            return new ErasureRefused(
                    "Nobody here is named " + person + ". Whose words are erased is named partner:UUID (as"
                            + " partnerId in the answer of the relationship), clinician:PRACTICE/ID, mediator:PRACTICE/ID,"
                            + " or, for all that stands on such a chart, clinical:RELATIONSHIP or notes:RELATIONSHIP:PRACTICE/ID");
        }

        static ErasureRefused basis() {
            return new ErasureRefused("Name the basis in 1 to " + Erasure.BASIS_LIMIT + " characters");
        }
    }

    /** A database did not do its part of an erasure; what was begun is completed by the next replay. */
    public static final class ErasureFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ErasureFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The database of the keys holds what was erased, or does not know that it was: it was restored. Nothing may serve. */
    public static final class ErasuresNotReplayed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ErasuresNotReplayed() {
            super("The keys were restored from before an erasure: nothing serves until ./timeline erase --replay has"
                    + " carried it out again");
        }
    }
}
