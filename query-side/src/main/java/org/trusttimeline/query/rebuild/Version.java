package org.trusttimeline.query.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the read model: documents of one schema, built from the ledger once, and following it since.
 *
 * @param id names its collection and its processor, {@code charts-SCHEMA.NUMBER}
 * @param schema number of the schema of its documents: only versions of one can be read by one release, and compared
 * @param number counts the versions of a schema, from 1
 * @param upTo the global index up to which it is built chart by chart; from there on it follows
 * @param begun when its building began
 * @param byHand whether an operator switches to it, whatever the comparison says
 * @param built when all charts were built; absent before
 * @param comparison with the version served then; absent before, and where there was none
 */
public record Version(
        String id,
        int schema,
        int number,
        long upTo,
        Instant begun,
        boolean byHand,
        @Nullable Instant built,
        @Nullable ComparisonResult comparison) {

    static Version begun(int number, long upTo, boolean byHand, Instant now) {
        return new Version(
                SchemaVersion.NAME + "-" + SchemaVersion.NUMBER + "." + number,
                SchemaVersion.NUMBER,
                number,
                upTo,
                now,
                byHand,
                null,
                null);
    }

    boolean isBuilt() {
        return built != null;
    }
}
