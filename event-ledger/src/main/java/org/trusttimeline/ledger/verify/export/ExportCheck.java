package org.trusttimeline.ledger.verify.export;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.chain.StreamChain;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.Checkpoint;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.checkpoint.Signers;
import org.trusttimeline.ledger.checkpoint.VerifyingKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks a stream's export without the ledger: with checkpoints that were kept elsewhere, and the signer's public key. */
public final class ExportCheck {

    private final CheckpointLog kept;
    private final Signers signers;

    /** Trusts that key, and those that took over from it. */
    public ExportCheck(CheckpointLog kept, VerifyingKey trusted) {
        this.kept = kept;
        this.signers = Signers.from(trusted, kept.successions());
    }

    /**
     * Checks an export, line by line.
     *
     * @return the stream, how many rows it has, and the checkpoint that proves them
     * @throws BrokenChain if it is not what was recorded when the checkpoint was signed, or is cut short
     */
    public Checked check(Iterator<String> lines) {
        StreamChain chain = new StreamChain();
        String stream = "";
        Hash last = null;
        long rows = 0;
        while (lines.hasNext()) {
            JsonNode line = parsed(lines.next(), rows + 1);
            if (!line.has("position")) {
                return new Checked(stream, rows, checkpoint(way(line, rows + 1), last));
            }
            ExportedRow row = row(line, rows + 1);
            if (rows > 0 && !row.stream().equals(stream)) {
                throw new BrokenChain("line %d is of another stream".formatted(rows + 1));
            }
            stream = row.stream();
            last = chain.next(row.link());
            rows++;
        }
        throw new BrokenChain("the export is cut short: it does not lead to a checkpoint");
    }

    private Checkpoint checkpoint(Way way, @Nullable Hash lastRow) {
        Checkpoint signed = kept.checkpoints().stream()
                .filter(checkpoint -> checkpoint.position() == way.checkpoint())
                .findFirst()
                .orElseThrow(() -> new BrokenChain(
                        "the export leads to the checkpoint at row %d, which is not among those kept elsewhere"
                                .formatted(way.checkpoint())));
        if (!signers.accepts(signed)) {
            throw new BrokenChain(
                    "the checkpoint at row %d is older than the key that is trusted".formatted(way.checkpoint()));
        }
        if (!signed.hash().equals(way.end(lastRow))) {
            throw new BrokenChain("the rows do not lead to what was signed at row %d on %s"
                    .formatted(signed.position(), signed.at()));
        }
        return signed;
    }

    private static JsonNode parsed(String line, long number) {
        try {
            return StreamExport.JSON.readTree(line);
        } catch (JacksonException e) {
            throw notOfAnExport(number);
        }
    }

    private static ExportedRow row(JsonNode line, long number) {
        return value(line, ExportedRow.class, number);
    }

    private static Way way(JsonNode line, long number) {
        return value(line, Way.class, number);
    }

    private static <T> T value(JsonNode line, Class<T> type, long number) {
        try {
            return StreamExport.JSON.treeToValue(line, type);
        } catch (JacksonException e) {
            throw notOfAnExport(number);
        }
    }

    private static BrokenChain notOfAnExport(long number) {
        return new BrokenChain("line %d is no line of an export".formatted(number));
    }

    /**
     * What was found to be whole.
     *
     * @param stream the stream's name
     * @param rows how many rows it had when the checkpoint was signed, or fewer: what came after the last row may be left out
     * @param checkpoint what proves them
     */
    public record Checked(String stream, long rows, Checkpoint checkpoint) {}
}
