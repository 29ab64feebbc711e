package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.PositionTaken;
import org.trusttimeline.ledger.append.AppendRefused.RowNotStorable;
import org.trusttimeline.ledger.append.Appender.Appended;

/** Appends that are made to share a batch, by holding the lock until all of them wait. */
class BatchTest {

    private static final String TRANSACTIONS = "select count(distinct xmin::text) from entry where global_index > 1";

    private final TestLedger ledger = new TestLedger();
    private final Appender appender = ledger.appender();
    private final String stream = newStream();

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void oneConflictInABatchOfSixtyFourCostsNobodyElseAnything() throws Exception {
        List<NewRow> rows = sixtyThreeRows();
        rows.add(30, row(newStream(), 5));
        List<FutureTask<List<Appended>>> answers = inOneBatch(rows);
        assertThatThrownBy(() -> answers.get(30).get()).hasCauseInstanceOf(PositionTaken.class);
        assertTheOthersStand(answers, 30);
        assertThat(Sql.value(ledger.admin(), TRANSACTIONS)).isEqualTo("1");
    }

    @Test
    void oneRowThatCannotBeStoredCostsNobodyElseAnything() throws Exception {
        List<NewRow> rows = sixtyThreeRows();
        rows.add(30, row(newStream(), 0, UUID.randomUUID(), "no text of PostgreSQL: \0"));
        List<FutureTask<List<Appended>>> answers = inOneBatch(rows);
        assertThatThrownBy(() -> answers.get(30).get()).hasCauseInstanceOf(RowNotStorable.class);
        assertTheOthersStand(answers, 30);
        assertThat(Sql.value(ledger.admin(), TRANSACTIONS)).isEqualTo("63");
    }

    @Test
    void ofTwoForOnePositionTheFirstIsTaken() throws Exception {
        List<FutureTask<List<Appended>>> answers = inOneBatch(List.of(row(stream, 0), row(stream, 0), row(stream, 1)));
        assertThat(answers.get(0).get()).extracting(Appended::globalIndex).containsExactly(2L);
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(PositionTaken.class);
        assertThat(answers.get(2).get()).extracting(Appended::globalIndex).containsExactly(3L);
    }

    @Test
    void ofTwoWithOneEntryIdTheFirstIsTaken() throws Exception {
        UUID entryId = UUID.randomUUID();
        List<FutureTask<List<Appended>>> answers =
                inOneBatch(List.of(row(stream, 0, entryId), row(stream, 1, entryId)));
        assertThat(answers.get(0).get()).extracting(Appended::globalIndex).containsExactly(2L);
        assertThatThrownBy(() -> answers.get(1).get()).hasCauseInstanceOf(EntryIdTaken.class);
    }

    @Test
    void aRefusalThatRestedOnARowNeverWrittenIsTakenBack() throws Exception {
        NewRow unstorable = row(stream, 0, UUID.randomUUID(), "no text of PostgreSQL: \0");
        List<FutureTask<List<Appended>>> answers = inOneBatch(List.of(unstorable, row(stream, 0)));
        assertThatThrownBy(() -> answers.get(0).get()).hasCauseInstanceOf(RowNotStorable.class);
        assertThat(answers.get(1).get()).extracting(Appended::globalIndex).containsExactly(2L);
    }

    private void assertTheOthersStand(List<FutureTask<List<Appended>>> answers, int without) throws Exception {
        List<Long> indexes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (i != without) {
                indexes.add(answers.get(i).get().getFirst().globalIndex());
            }
        }
        assertThat(indexes).isSorted().doesNotHaveDuplicates().hasSize(63);
        assertThat(ledger.reader().head()).isEqualTo(64);
    }

    private static List<NewRow> sixtyThreeRows() {
        List<NewRow> rows = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            rows.add(row(newStream(), 0));
        }
        return rows;
    }

    /** The row that occupies the appender gets the global index 1. */
    private List<FutureTask<List<Appended>>> inOneBatch(List<NewRow> rows) throws Exception {
        Callers callers = new Callers();
        List<FutureTask<List<Appended>>> answers = new ArrayList<>();
        try (HeldLock lock = new HeldLock(ledger.admin())) {
            FutureTask<List<Appended>> occupying = callers.call(() -> appender.append(List.of(row(newStream(), 0))));
            lock.awaitSomebodyWaiting();
            for (NewRow row : rows) {
                answers.add(callers.call(() -> appender.append(List.of(row))));
                callers.awaitAllWaiting();
            }
            lock.release();
            assertThat(occupying.get()).hasSize(1);
        }
        return answers;
    }
}
