package org.trusttimeline.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.wakeup.Wakeup;

class LedgerReaderTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final TestLedger ledger = new TestLedger();
    private final LedgerReader reader = ledger.reader();
    private final String stream = newStream();

    @Test
    void anEmptyLedgerHasNothing() {
        assertThat(reader.head()).isZero();
        assertThat(reader.headOf(stream)).isEmpty();
        assertThat(reader.after(0, 10)).isEmpty();
        assertThat(reader.ofStream(stream, 0)).isEmpty();
        assertThat(reader.entry(stream, UUID.randomUUID())).isEmpty();
        assertThat(reader.firstAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void theLedgerIsReadPieceByPieceInItsOrder() {
        append(row(stream, 0), row(newStream(), 0), row(stream, 1));
        assertThat(reader.after(0, 2)).extracting(LedgerRow::globalIndex).containsExactly(1L, 2L);
        assertThat(reader.after(2, 2)).extracting(LedgerRow::globalIndex).containsExactly(3L);
        assertThat(reader.after(3, 2)).isEmpty();
        assertThat(reader.head()).isEqualTo(3);
    }

    @Test
    void aStreamOfTenThousandRowsIsReadToItsEnd() {
        append(LongStream.range(0, 10_000).mapToObj(at -> row(stream, at)).toArray(NewRow[]::new));
        append(row(newStream(), 0));
        assertThat(reader.ofStream(stream, 0).mapToLong(LedgerRow::position).toArray())
                .containsExactly(LongStream.range(0, 10_000).toArray());
        assertThat(reader.ofStream(stream, 9_000).mapToLong(LedgerRow::position).toArray())
                .containsExactly(LongStream.range(9_000, 10_000).toArray());
        assertThat(reader.allAfter(0)).hasSize(10_001);
        assertThat(reader.headOf(stream)).hasValue(9_999);
    }

    @Test
    void ofAStreamTheRowsOfSomeNamesAreReadInOrder() {
        append(named(0, "AmendOffered"), named(1, "ImpactStated"), named(2, "AnswerGiven"), named(3, "AmendOffered"));
        append(named(4, "ImpactStated"), row(newStream(), 0));
        assertThat(reader.ofStream(stream, Set.of("AmendOffered", "AnswerGiven")))
                .extracting(LedgerRow::position)
                .containsExactly(0L, 2L, 3L);
        assertThat(reader.ofStream(stream, Set.of("BreachNamed"))).isEmpty();
        assertThat(reader.ofStream(stream, Set.of())).isEmpty();
    }

    @Test
    void aThousandRowsOfANameAreReadToTheLast() {
        append(LongStream.range(0, 2_000)
                .mapToObj(at -> named(at, at % 2 == 0 ? "AmendOffered" : "ImpactStated"))
                .toArray(NewRow[]::new));
        assertThat(reader.ofStream(stream, Set.of("AmendOffered"))
                        .mapToLong(LedgerRow::position)
                        .toArray())
                .containsExactly(LongStream.range(0, 1_000).map(at -> 2 * at).toArray());
    }

    @Test
    void anEntryIsFoundInItsStreamOnly() {
        NewRow row = row(stream, 0);
        append(row);
        assertThat(reader.entry(stream, row.entryId()))
                .hasValueSatisfying(found -> assertThat(found.payload()).isEqualTo(row.payload()));
        assertThat(reader.entry(newStream(), row.entryId())).isEmpty();
    }

    @Test
    void theFirstRowAtAMomentIsFound() {
        appendAt(NOON, row(stream, 0));
        appendAt(NOON.plusSeconds(10), row(stream, 1), row(stream, 2));
        assertThat(reader.firstAt(Instant.EPOCH)).hasValue(1);
        assertThat(reader.firstAt(NOON)).hasValue(1);
        assertThat(reader.firstAt(NOON.plusMillis(1))).hasValue(2);
        assertThat(reader.firstAt(NOON.plusSeconds(11))).isEmpty();
    }

    @Test
    void aLedgerThatDoesNotAnswerIsNoEmptyLedger() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/nothing");
        assertThatExceptionOfType(LedgerUnreadable.class).isThrownBy(() -> new LedgerReader(nobody).head());
    }

    private NewRow named(long position, String name) {
        return new NewRow(stream, position, UUID.randomUUID(), name, 1, "{}", "{}");
    }

    private void append(NewRow... rows) {
        appendAt(NOON, rows);
    }

    private void appendAt(Instant moment, NewRow... rows) {
        try (Appender appender = ledger.appender(new Wakeup(), Clock.fixed(moment, ZoneOffset.UTC))) {
            appender.append(List.of(rows));
        }
    }
}
