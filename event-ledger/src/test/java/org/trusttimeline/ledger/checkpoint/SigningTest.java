package org.trusttimeline.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.ledger.Tampering;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.chain.StreamChain.BrokenChain;
import org.trusttimeline.ledger.checkpoint.Checkpointer.CheckpointFailed;
import org.trusttimeline.ledger.checkpoint.SigningKey.UnusableKey;
import org.trusttimeline.ledger.schema.Roles;

class SigningTest {

    private final TestLedger ledger = new TestLedger();
    private final Signed signed = new Signed(ledger);

    @BeforeEach
    void threeRows() {
        append(3);
    }

    @Test
    void aStateIsSignedOnce() {
        signed.sign();
        CheckpointLog log = signed.sign();
        assertThat(log.checkpoints()).singleElement().satisfies(checkpoint -> {
            assertThat(checkpoint.position()).isEqualTo(3);
            assertThat(checkpoint.signer()).isEqualTo(signed.key().verifying().id());
            assertThat(signers(log).accepts(checkpoint)).isTrue();
        });
        assertThat(log.successions()).hasSize(1);
    }

    @Test
    void nothingIsSignedWhereNothingIs() {
        assertThat(new Signed(new TestLedger()).sign().checkpoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from entry where global_index >= 3",
                "delete from entry where global_index >= 2",
                "delete from entry where global_index = 5",
                "update entry set ledger_hash = sha256('x') where global_index = 3",
                "update entry set ledger_hash = sha256('x') where global_index = 5",
                "update entry set row_hash = sha256('x') where global_index = 4"
            })
    void whatDoesNotFollowFromWhatWasSignedIsNotSigned(String tampering) throws Exception {
        signed.sign();
        append(3);
        Tampering.with(ledger.as(Roles.OWNER), tampering);
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(signed::sign)
                .withMessageContaining("but its state at row 3 was signed");
        assertThat(signed.store().log().checkpoints()).hasSize(1);
    }

    @Test
    void aKeyThatIsNotTheSignersSignsNothing() {
        signed.sign();
        append(1);
        signed.holds(SigningKey.generate());
        assertThatExceptionOfType(CheckpointFailed.class)
                .isThrownBy(signed::sign)
                .withMessageContaining("but the signer is");
    }

    @Test
    void anotherKeyTakesOverAndWhoTrustsTheFirstTrustsIt() {
        signed.sign();
        VerifyingKey first = signed.key().verifying();
        SigningKey second = SigningKey.generate();
        signed.succeedBy(second);
        signed.succeedBy(second);
        append(1);
        CheckpointLog log = signed.sign();
        Signers signers = Signers.from(first, log.successions());
        assertThat(log.successions()).hasSize(2);
        assertThat(log.checkpoints()).hasSize(2).allMatch(signers::accepts);
        assertThat(signers.present()).isEqualTo(second.verifying().id());
        assertThat(Signers.from(second.verifying(), log.successions()))
                .satisfies(later ->
                        assertThat(later.accepts(log.checkpoints().getFirst())).isFalse())
                .satisfies(later ->
                        assertThat(later.accepts(log.checkpoints().getLast())).isTrue());
    }

    @Test
    void theKeyOfBeforeSignsNothingMore() {
        SigningKey first = signed.key();
        signed.sign();
        signed.succeedBy(SigningKey.generate());
        append(1);
        signed.holds(first);
        assertThatExceptionOfType(CheckpointFailed.class).isThrownBy(signed::sign);
        CheckpointLog log = signed.store().log();
        Checkpoint late = Checkpoint.sign(4, log.checkpoints().getFirst().hash(), Instant.now(), first);
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(
                        () -> Signers.from(first.verifying(), log.successions()).accepts(late))
                .withMessageContaining("which is not the signer of that time");
    }

    @Test
    void nobodyTakesOverUnendorsed() {
        VerifyingKey trusted = signed.key().verifying();
        CheckpointLog log = signed.sign();
        SigningKey intruder = SigningKey.generate();
        Succession real = Succession.of(intruder.verifying(), 3, Instant.now(), signed.key());
        Succession forged = new Succession(
                SigningKey.generate().verifying().base64(), 3, real.at(), real.endorsedBy(), real.endorsement());
        assertThatExceptionOfType(BrokenChain.class)
                .isThrownBy(() -> Signers.from(
                        trusted,
                        Stream.concat(log.successions().stream(), Stream.of(forged))
                                .toList()))
                .withMessageContaining("was not endorsed by");
        Succession unendorsed = Succession.first(intruder.verifying(), real.at());
        Signers signers = Signers.from(
                trusted,
                Stream.concat(log.successions().stream(), Stream.of(unendorsed)).toList());
        assertThat(signers.present()).isEqualTo(trusted.id());
    }

    @Test
    void twoNodesWithTheSameKeyDoNotGetInEachOthersWay() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> rounds = IntStream.range(0, 40)
                    .mapToObj(i -> nodes.submit(() -> {
                        append(1);
                        signed.signing().sign();
                    }))
                    .toList();
            for (Future<?> round : rounds) {
                round.get();
            }
        }
        CheckpointLog log = signed.sign();
        assertThat(log.checkpoints()).isNotEmpty().allMatch(signers(log)::accepts);
        assertThat(log.checkpoints().getLast().position()).isEqualTo(43);
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        SigningKey key = SigningKey.generate();
        assertThat(SigningKey.ofPem(key.pem()).verifying().id())
                .isEqualTo(key.verifying().id());
        assertThat(VerifyingKey.ofPem(key.verifying().pem()).id())
                .isEqualTo(key.verifying().id());
        String mixed = key.pem()
                .replace(
                        key.verifying().pem(), SigningKey.generate().verifying().pem());
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> SigningKey.ofPem(mixed))
                .withMessageContaining("do not belong together");
        assertThatExceptionOfType(UnusableKey.class).isThrownBy(() -> SigningKey.ofPem("nothing"));
    }

    private void append(int rows) {
        try (Appender appender = ledger.appender()) {
            for (int i = 0; i < rows; i++) {
                appender.append(List.of(row(newStream(), 0)));
            }
        }
    }

    private Signers signers(CheckpointLog log) {
        return Signers.from(signed.key().verifying(), log.successions());
    }
}
