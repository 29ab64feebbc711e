package org.trusttimeline.benchmarks.read;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.standalone.app.KeptDatabases;

/** A ledger with records in it, on an embedded PostgreSQL of its own, and a query side that has built them. */
final class FilledLedger implements AutoCloseable {

    private final KeptDatabases databases;
    private final RunningSide queries;

    private FilledLedger(KeptDatabases databases, RunningSide queries) {
        this.databases = databases;
        this.queries = queries;
    }

    /** Fills a ledger, and starts a query side on it once it is filled: what is built at a start is built chart by chart. */
    static FilledLedger start(Path directory, BiConsumer<LedgerFill, SealedTexts> content) {
        KeptDatabases databases = KeptDatabases.make(directory);
        try {
            try (RunningSide commands = RunningSide.start(databases, Commands.class)) {
                content.accept(new LedgerFill(commands.bean(Appender.class)), commands.bean(SealedTexts.class));
            }
            return new FilledLedger(databases, RunningSide.start(databases, Queries.class));
        } catch (RuntimeException | Error failure) {
            databases.close();
            throw failure;
        }
    }

    /** Couples by number. */
    static List<GeneratedRecord> couples(int from, int count, @Nullable SealedTexts texts) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> GeneratedRecord.number(number, texts))
                .toList();
    }

    KeptDatabases databases() {
        return databases;
    }

    RunningSide queries() {
        return queries;
    }

    @Override
    public void close() {
        try (databases) {
            queries.close();
        }
    }
}
