package org.trusttimeline.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.ledger.append.NewRow;

class ChainTest {

    private static final UUID ID = UUID.fromString("0190a1b2-c3d4-7e5f-8a6b-9c0d1e2f3a4b");
    private static final NewRow ROW = new NewRow("joint:x", 3, ID, "ImpactStated", 1, "{\"said\":\"Äh\"}", "{}");
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456Z");

    /** Computed once by other means (Python's hashlib): a stored hash must mean the same for ever. */
    @Test
    void theBytesThatAreHashedStayTheSameForEver() {
        assertThat(Chain.content(ROW).hex())
                .isEqualTo("a2dbe4619588e656ec0dcd6d3dbe76fce09b8cdf9bf35bf8dbeb180518e11671");
        assertThat(Chain.row(Hash.NOTHING_BEFORE, Chain.content(ROW), AT).hex())
                .isEqualTo("13812a2fde4d8caedf53de8887929a99ed34e24375585f1113f6d14bcc79bc88");
        assertThat(Chain.ledger(Hash.NOTHING_BEFORE, 7, Chain.content(ROW)).hex())
                .isEqualTo("fd6c73dde1b5ff25aed86916b10fdf189807450f0da09145670169631aedf736");
    }

    static Stream<NewRow> rowsThatDifferInOneThing() {
        return Stream.of(
                new NewRow("joint:y", 3, ID, "ImpactStated", 1, ROW.payload(), "{}"),
                new NewRow("joint:x", 4, ID, "ImpactStated", 1, ROW.payload(), "{}"),
                new NewRow("joint:x", 3, UUID.randomUUID(), "ImpactStated", 1, ROW.payload(), "{}"),
                new NewRow("joint:x", 3, ID, "ImpactState", 1, ROW.payload(), "{}"),
                new NewRow("joint:x", 3, ID, "ImpactStated", 2, ROW.payload(), "{}"),
                new NewRow("joint:x", 3, ID, "ImpactStated", 1, ROW.payload() + " ", "{}"),
                new NewRow("joint:x", 3, ID, "ImpactStated", 1, ROW.payload() + "{", "}"),
                new NewRow("joint:x", 3, ID, "ImpactStated", 1, ROW.payload(), "{ }"));
    }

    @ParameterizedTest
    @MethodSource("rowsThatDifferInOneThing")
    void everythingThatARowSaysIsInItsHash(NewRow other) {
        assertThat(Chain.content(other)).isNotEqualTo(Chain.content(ROW));
    }

    @Test
    void whenItWasRecordedAndWhatWasBeforeAreInItsHashToo() {
        Hash content = Chain.content(ROW);
        Hash hash = Chain.row(Hash.NOTHING_BEFORE, content, AT);
        assertThat(Chain.row(Hash.NOTHING_BEFORE, content, AT.plusNanos(1_000))).isNotEqualTo(hash);
        assertThat(Chain.row(hash, content, AT)).isNotEqualTo(hash);
    }

    @Test
    void theLedgersHashCoversTheRowItsPlaceAndWhatWasBefore() {
        Hash row = Chain.content(ROW);
        Hash hash = Chain.ledger(Hash.NOTHING_BEFORE, 7, row);
        assertThat(Chain.ledger(Hash.NOTHING_BEFORE, 8, row)).isNotEqualTo(hash);
        assertThat(Chain.ledger(row, 7, row)).isNotEqualTo(hash);
        assertThat(Chain.ledger(Hash.NOTHING_BEFORE, 7, hash)).isNotEqualTo(hash);
    }

    @Test
    void aHashIsWrittenAndReadInHexadecimalAndHas32Bytes() {
        Hash hash = Chain.content(ROW);
        assertThat(Hash.ofHex(hash.hex())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.of(hash.bytes())).isEqualTo(hash);
        assertThatThrownBy(() -> Hash.ofHex("00")).isInstanceOf(IllegalArgumentException.class);
    }
}
