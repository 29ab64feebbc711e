package org.trusttimeline.benchmarks.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.read.LedgerRow;

/** A row that the command path has written, to be written again: the same bytes but for the ids. */
record RowTemplate(LedgerRow row) {

    private static final int ROWS_AT_A_TIME = 500;

    /** The row that a need of that couple becomes; it is left in the ledger. */
    static RowTemplate of(Store store, CommandPath node, CommandClient couple) {
        node.take(node.read(couple, couple.need()));
        return new RowTemplate(
                store.reader().ofStream(couple.stream(), 0).toList().getLast());
    }

    NewRow at(String stream, long position) {
        UUID entryId = Ids.next();
        return new NewRow(
                stream,
                position,
                entryId,
                row.name(),
                row.revision(),
                row.payload().replace(row.entryId().toString(), entryId.toString()),
                row.recording());
    }

    /** Adds rows to a stream from a position on, in big appends. */
    void fill(Appender appender, String stream, int from, int rows) {
        for (int first = from; first < from + rows; first += ROWS_AT_A_TIME) {
            int end = Math.min(first + ROWS_AT_A_TIME, from + rows);
            appender.append(IntStream.range(first, end)
                    .mapToObj(position -> at(stream, position))
                    .toList());
        }
    }

    /** How many bytes of text it holds, beside ids and numbers. */
    int size() {
        return row.payload().length() + row.recording().length();
    }

    List<String> texts() {
        return List.of(row.payload(), row.recording());
    }
}
