package org.trusttimeline.benchmarks.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.command.handling.ChartRequest;
import org.trusttimeline.ledger.append.Appender;

/** The full command path. Each client states needs of a couple of its own. */
record LedgerCommands(Appender appender, CommandPath path, RowTemplate template) {

    /** From the bytes of the body on, clients on charts of so many entries that are in memory. */
    Run run(int clients, int entries, StopCondition until) throws InterruptedException {
        return Clients.run(
                couples(clients, entries)
                        .<Operation>map(couple -> () -> state(couple))
                        .toList(),
                until);
    }

    /** The same commands, so many for each client, from where they are read and sealed. */
    Run runReadBeforehand(int clients, int entries, int commands) throws InterruptedException {
        return Clients.run(
                couples(clients, entries)
                        .map(couple -> prepared(couple, commands))
                        .toList(),
                StopCondition.of(commands));
    }

    /** One client that states so many needs of each of so many couples, one couple after the other. */
    Run runThrough(int couples, int entries, int commands) throws InterruptedException {
        List<CommandClient> all = couples(couples, entries).toList();
        return Clients.run(List.of(inTurn(all)), StopCondition.of(couples * commands));
    }

    /** One client that states so many needs of one couple. */
    Run runAt(CommandClient couple, int commands) throws InterruptedException {
        // Another node may have written meanwhile.
        state(couple);
        return Clients.run(List.of(() -> state(couple)), StopCondition.of(commands));
    }

    void state(CommandClient couple) {
        path.take(path.read(couple, couple.need()));
    }

    /** A couple with so many entries, the last one of which has brought their chart into memory. */
    CommandClient couple(int entries) {
        CommandClient couple = path.open();
        template.fill(appender, couple.stream(), 1, entries - 2);
        state(couple);
        return couple;
    }

    private Stream<CommandClient> couples(int number, int entries) {
        return Stream.generate(() -> couple(entries)).limit(number).toList().stream();
    }

    private Operation prepared(CommandClient couple, int commands) {
        List<ChartRequest> requests = Stream.generate(() -> path.read(couple, couple.need()))
                .limit(commands)
                .toList();
        return inTurn(requests, path::take);
    }

    private Operation inTurn(List<CommandClient> couples) {
        return inTurn(couples, this::state);
    }

    private static <T> Operation inTurn(List<T> all, Consumer<T> each) {
        int[] next = {0};
        return () -> each.accept(all.get(next[0]++ % all.size()));
    }
}
