package org.trusttimeline.ledger.read;

import static org.trusttimeline.ledger.read.LedgerQuery.COLUMNS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Reads the ledger. Rows become visible in the order of their global index and never later than a higher one, so a
 * reader that remembers the last index it has seen misses nothing. Every method throws {@link LedgerUnreadable} if the
 * ledger does not answer. Thread-safe.
 */
public final class LedgerReader {

    private static final int CHUNK = 500;

    private final DataSource reader;

    /** Reads with a connection for each query: hand in a pool. */
    public LedgerReader(DataSource reader) {
        this.reader = reader;
    }

    /** The rows after a global index (0: from the start), in order, at most so many. */
    public List<LedgerRow> after(long globalIndex, int limit) {
        return query(
                        "select " + COLUMNS + " from entry where global_index > ? order by global_index limit ?",
                        globalIndex,
                        limit)
                .rows();
    }

    /** The rows of a stream from a position on, in order. Read piece by piece; nothing is held open in between. */
    public Stream<LedgerRow> ofStream(String stream, long fromPosition) {
        return inChunks(chunk(stream, fromPosition), last -> chunk(stream, last.position() + 1));
    }

    /** The rows of a stream that hold events of these names, in order. Read piece by piece like all of its rows. */
    public Stream<LedgerRow> ofStream(String stream, Set<String> names) {
        String[] wanted = names.toArray(String[]::new);
        return inChunks(chunk(stream, wanted, 0), last -> chunk(stream, wanted, last.position() + 1));
    }

    /** The rows after a global index up to the present end, in order. Read piece by piece like a stream's. */
    public Stream<LedgerRow> allAfter(long globalIndex) {
        return inChunks(after(globalIndex, CHUNK), last -> after(last.globalIndex(), CHUNK));
    }

    /** The row of an entry. */
    public Optional<LedgerRow> entry(String stream, UUID entryId) {
        return query("select " + COLUMNS + " from entry where stream = ? and entry_id = ?", stream, entryId)
                .rows()
                .stream()
                .findFirst();
    }

    /** The first rows of streams, after a global index and up to another, in order, at most so many. */
    public List<LedgerRow> openings(long globalIndex, long upTo, int limit) {
        return query(
                        "select " + COLUMNS
                                + " from entry where position = 0 and global_index > ? and global_index <= ?"
                                + " order by global_index limit ?",
                        globalIndex,
                        upTo,
                        limit)
                .rows();
    }

    /** The last global index; 0 in an empty ledger. */
    public long head() {
        return number(query("select global_index from entry order by global_index desc limit 1"))
                .orElse(0);
    }

    /** The last position of a stream; empty where there is no such stream. */
    public OptionalLong headOf(String stream) {
        return number(query("select position from entry where stream = ? order by position desc limit 1", stream));
    }

    /** The global index of the first row recorded at that moment or later. */
    public OptionalLong firstAt(Instant moment) {
        return number(query(
                "select global_index from entry where recorded_at >= ? order by recorded_at, global_index limit 1",
                moment.atOffset(ZoneOffset.UTC)));
    }

    private List<LedgerRow> chunk(String stream, long fromPosition) {
        return query(
                        "select " + COLUMNS
                                + " from entry where stream = ? and position >= ? order by position limit ?",
                        stream,
                        fromPosition,
                        CHUNK)
                .rows();
    }

    private List<LedgerRow> chunk(String stream, String[] names, long fromPosition) {
        return query(
                        "select " + COLUMNS + " from entry where stream = ? and name = any(?) and position >= ?"
                                + " order by position limit ?",
                        stream,
                        names,
                        fromPosition,
                        CHUNK)
                .rows();
    }

    private static Stream<LedgerRow> inChunks(List<LedgerRow> first, Function<LedgerRow, List<LedgerRow>> afterLast) {
        return Stream.iterate(
                        first,
                        rows -> !rows.isEmpty(),
                        rows -> rows.size() < CHUNK ? List.of() : afterLast.apply(rows.getLast()))
                .flatMap(List::stream);
    }

    private LedgerQuery query(String sql, Object... parameters) {
        return new LedgerQuery(reader, sql, List.of(parameters));
    }

    private static OptionalLong number(LedgerQuery query) {
        return query.numbers().stream().mapToLong(Long::longValue).findFirst();
    }

    /** The ledger did not answer a reader. Nothing was skipped: read again from the same place. */
    public static final class LedgerUnreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LedgerUnreadable(Throwable cause) {
            super("the ledger did not answer", cause);
        }
    }
}
