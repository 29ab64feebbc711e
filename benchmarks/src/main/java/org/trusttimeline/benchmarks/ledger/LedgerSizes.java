package org.trusttimeline.benchmarks.ledger;

import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.PER_SECOND;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.verify.Verification;

/** Appends to a small and to a big ledger, each on a server of its own; and how fast the big one is verified. */
record LedgerSizes(Scale scale, Store small, Store big, RowTemplate template) {

    private static final int ROWS_OF_A_STREAM = 100;

    /** The big ledger being filled, once. */
    Part filling() {
        String name = "filling to %,d, appends of %d rows".formatted(scale.bigLedger(), ROWS_OF_A_STREAM);
        return new Part(List.of(new Subject(name, this::fill)), List.of(Comparison.baseline(name, PER_SECOND)));
    }

    private Run fill() throws InterruptedException {
        int fillers = 4;
        Operation stream = () -> template.fill(big.appender(), "joint:" + UUID.randomUUID(), 0, ROWS_OF_A_STREAM);
        return Clients.run(
                Collections.nCopies(fillers, stream), StopCondition.of(scale.bigLedger() / ROWS_OF_A_STREAM / fillers));
    }

    Part part() {
        String oneAtSmall = "append at %,d stored, 1 client".formatted(scale.smallLedger());
        String oneAtBig = "append at %,d stored, 1 client".formatted(scale.bigLedger());
        String manyAtSmall = "append at %,d stored, %d clients".formatted(scale.smallLedger(), scale.many());
        String manyAtBig = "append at %,d stored, %d clients".formatted(scale.bigLedger(), scale.many());
        String scanned = "rows and hashes read at %,d stored".formatted(scale.bigLedger());
        String verified = "verify at %,d stored, events".formatted(scale.bigLedger());
        int each = Math.max(1, scale.commands() / 10);
        return new Part(
                List.of(
                        new Subject(oneAtSmall, () -> appends(emptied(), 1, scale.commands())),
                        new Subject(oneAtBig, () -> appends(big, 1, scale.commands())),
                        new Subject(manyAtSmall, () -> appends(emptied(), scale.many(), each)),
                        new Subject(manyAtBig, () -> appends(big, scale.many(), each)),
                        new Subject(scanned, this::scan),
                        new Subject(verified, this::verify)),
                List.of(
                        Comparison.baseline(oneAtSmall, P50),
                        new Comparison(oneAtBig, P50, oneAtSmall, Target.atMost(1.3)),
                        Comparison.baseline(manyAtSmall, PER_SECOND),
                        new Comparison(manyAtBig, PER_SECOND, manyAtSmall, Target.atLeast(1 / 1.3)),
                        Comparison.baseline(scanned, PER_SECOND),
                        Comparison.of(verified, PER_SECOND, scanned)));
    }

    private Run appends(Store store, int clients, int each) throws InterruptedException {
        return new LedgerAppends(store.appender(), template).run(clients, StopCondition.of(each));
    }

    /** It would grow with every round. */
    private Store emptied() throws SQLException {
        small.empty();
        template.fill(small.appender(), "joint:" + UUID.randomUUID(), 0, scale.smallLedger());
        return small;
    }

    private Run scan() {
        long began = System.nanoTime();
        int[] rows = {0};
        new LedgerScan(big.readOnly()).all(link -> rows[0]++);
        return Run.ofOne(System.nanoTime() - began, rows[0]);
    }

    private Run verify() {
        long began = System.nanoTime();
        long rows = new Verification(big.readOnly())
                .whole(CheckpointLog.EMPTY, null, row -> {})
                .rows();
        return Run.ofOne(System.nanoTime() - began, Math.toIntExact(rows));
    }
}
