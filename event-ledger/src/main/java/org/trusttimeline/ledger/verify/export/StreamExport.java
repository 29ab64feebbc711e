package org.trusttimeline.ledger.verify.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.checkpoint.Checkpoint;
import org.trusttimeline.ledger.checkpoint.CheckpointStore;
import org.trusttimeline.ledger.read.LedgerRow.LedgerLink;
import org.trusttimeline.ledger.read.LedgerScan;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one stream as JSON Lines: its rows as they are stored, and at last the way from its last row to a checkpoint, by
 * which {@link ExportCheck} proves them with nothing but that checkpoint and the signer's public key.
 */
public final class StreamExport {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource reader;

    /** Exports with the rights of a reader. */
    public StreamExport(DataSource reader) {
        this.reader = reader;
    }

    /**
     * Writes the stream.
     *
     * @param checkpoint the position of the checkpoint to lead to; absent: the first one that covers the whole stream
     * @return the position of the checkpoint it leads to; empty where there is no such stream, or no such checkpoint yet:
     *     then nothing is written to its end, and the export proves nothing
     */
    public OptionalLong write(String stream, @Nullable Long checkpoint, Writer out) {
        LedgerScan ledger = new LedgerScan(reader);
        long[] last = {0};
        ledger.stream(stream, link -> last[0] = write(link, out));
        OptionalLong end = covering(last[0], checkpoint);
        if (last[0] > 0 && end.isPresent()) {
            write(Way.from(last[0], end.getAsLong(), ledger), out);
            return end;
        }
        return OptionalLong.empty();
    }

    private OptionalLong covering(long globalIndex, @Nullable Long checkpoint) {
        return new CheckpointStore(reader)
                .log().checkpoints().stream()
                        .mapToLong(Checkpoint::position)
                        .filter(position -> position >= globalIndex && (checkpoint == null || position == checkpoint))
                        .findFirst();
    }

    private static long write(LedgerLink link, Writer out) {
        write(ExportedRow.of(link), out);
        return link.row().globalIndex();
    }

    private static void write(Object line, Writer out) {
        try {
            out.write(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the export cannot be written", e);
        }
    }
}
