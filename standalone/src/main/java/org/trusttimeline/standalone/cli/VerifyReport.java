package org.trusttimeline.standalone.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.checkpoint.Checkpoint;
import org.trusttimeline.ledger.verify.Verification.Verified;
import org.trusttimeline.ledger.verify.export.ExportCheck;

/** What was found whole, in words, and what that does not say. */
final class VerifyReport {

    private VerifyReport() {}

    /** Of the whole ledger; {@code elsewhere} is how many checkpoints kept elsewhere were compared, if any place was named. */
    static String whole(Verified verified, @Nullable Integer elsewhere) {
        return String.format(
                        Locale.ROOT,
                        "Whole: %,d rows of %,d streams, every hash and both chains; checkpoints: %,d.%n",
                        verified.rows(),
                        verified.streams(),
                        verified.checkpoints())
                + covered(verified)
                + (elsewhere == null
                        ? "No checkpoint kept elsewhere was compared (--offsite DIR): whoever administers this database"
                                + " could have cut off its end."
                        : String.format(Locale.ROOT, "Checkpoints kept elsewhere that were compared: %,d.", elsewhere));
    }

    static String stream(String stream, long rows) {
        return String.format(
                Locale.ROOT,
                "Whole: %,d rows of %s. Whether rows were cut off its end, ./timeline verify tells without --stream.",
                rows,
                stream);
    }

    static String export(ExportCheck.Checked checked) {
        return String.format(
                Locale.ROOT,
                "Whole: %,d rows of %s are what was signed by %s on %s (row %,d of the ledger). Rows that came after the"
                        + " last one may have been left out.",
                checked.rows(),
                checked.stream(),
                checked.checkpoint().signer(),
                checked.checkpoint().at(),
                checked.checkpoint().position());
    }

    private static String covered(Verified verified) {
        Checkpoint last = verified.last();
        return last == null
                ? String.format("No checkpoint covers them.%n")
                : String.format(
                        Locale.ROOT,
                        "The last checkpoint was signed at row %,d on %s; %,d rows came after it.%n",
                        last.position(),
                        last.at(),
                        verified.uncovered());
    }
}
