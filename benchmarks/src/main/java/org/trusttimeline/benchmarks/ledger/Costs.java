package org.trusttimeline.benchmarks.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.trusttimeline.benchmarks.harness.Clients;
import org.trusttimeline.benchmarks.harness.Operation;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.StopCondition;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.chain.Chain;
import org.trusttimeline.ledger.chain.Hash;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

/**
 * What cannot be switched off, by itself: nobody shall be able to run a ledger without it, a benchmark included. One
 * thread, and nothing of a database.
 */
record Costs(SealedTexts texts, RowTemplate template) {

    private static final String SOMEBODY = "partner:benchmark";

    /** A narrative sealed, and the digest of the body that it came in. */
    Run sealing(StopCondition until) throws InterruptedException {
        byte[] body = CommandClient.NARRATIVE.getBytes(UTF_8);
        return alone(
                () -> {
                    texts.seal(
                            SOMEBODY,
                            new SealContext("joint:benchmark", Ids.next(), "narrative"),
                            CommandClient.NARRATIVE);
                    texts.mac(SOMEBODY, body);
                },
                until);
    }

    /** The hashes of a row: of its content, in its stream, in the ledger. */
    Run hashing(StopCondition until) throws InterruptedException {
        NewRow row = template.at("joint:benchmark", 0);
        Instant now = Instant.now();
        Hash[] last = {Hash.NOTHING_BEFORE};
        return alone(() -> last[0] = Chain.ledger(last[0], 1, Chain.row(last[0], Chain.content(row), now)), until);
    }

    private static Run alone(Operation operation, StopCondition until) throws InterruptedException {
        return Clients.run(List.of(operation), until);
    }
}
