package org.trusttimeline.benchmarks.ledger;

import java.time.Clock;
import java.util.UUID;
import org.trusttimeline.command.api.parsing.CommandBody;
import org.trusttimeline.command.api.parsing.CommandReader;
import org.trusttimeline.command.handling.AdmissionCheck;
import org.trusttimeline.command.handling.ChartRequest;
import org.trusttimeline.command.handling.Charts;
import org.trusttimeline.command.handling.CommandHandling;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** The command side as it runs behind its HTTP API: from the bytes of a body to the acknowledgement. */
final class Node implements AutoCloseable {

    private static final long CACHED = 10_000;
    private static final Caller CLINICIAN = new Caller("dana", Role.CLINICIAN, "practice", null);

    private final Charts charts;
    private final CommandReader requests;
    private final CommandHandling handling;

    Node(Store store) {
        LedgerReader reader = store.reader();
        charts = new Charts(store.appender(), reader, new Wakeup(), CACHED);
        requests = new CommandReader(Clock.systemUTC(), new AdmissionCheck(reader, CACHED), store.texts());
        handling = new CommandHandling(charts, reader);
    }

    /** Opens the record of a couple. */
    Couple open() {
        Couple couple = Couple.of(UUID.randomUUID(), UUID.randomUUID());
        handling.take(requests.opening(CommandBody.parse(couple.opening()), CLINICIAN));
        return couple;
    }

    /** Reads a body, seals what is said in it. */
    ChartRequest read(Couple couple, byte[] body) {
        return requests.stating(couple.chart(), CommandBody.parse(body), couple.partner(), null);
    }

    /** Sees a command through to its acknowledgement. */
    void take(ChartRequest request) {
        handling.take(request);
    }

    @Override
    public void close() {
        charts.close();
    }
}
