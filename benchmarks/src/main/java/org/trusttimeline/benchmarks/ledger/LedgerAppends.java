package org.trusttimeline.benchmarks.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.ledger.append.Appender;

/** The ledger's append alone, one row at a time. Each client has a stream of its own, new in each run. */
record LedgerAppends(Appender appender, RowTemplate template) {

    Run run(int clients, StopCondition until) throws InterruptedException {
        return Clients.run(
                Stream.generate(() -> new Client("joint:" + UUID.randomUUID()))
                        .limit(clients)
                        .toList(),
                until);
    }

    private final class Client implements Operation {

        private final String stream;
        private long position;

        private Client(String stream) {
            this.stream = stream;
        }

        @Override
        public void run() {
            appender.append(List.of(template.at(stream, position++)));
        }
    }
}
