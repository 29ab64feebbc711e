package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.append.Appender.Durability.NotDurable;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;

class DurabilityTest {

    private final TestLedger ledger = new TestLedger();

    @Test
    void anAppenderRefusesAServerThatCouldLoseWhatItAcknowledged() throws Exception {
        Sql.run(
                ledger.admin(),
                "alter role timeline_writer in database " + ledger.database() + " set synchronous_commit = off");
        assertThatExceptionOfType(NotDurable.class)
                .isThrownBy(() -> new Appender(ledger.as(Roles.WRITER), new Wakeup(), Clock.systemUTC()));
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAtTheStart() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/nothing");
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> new Appender(nobody, new Wakeup(), Clock.systemUTC()));
    }

    @Test
    void theConnectionIsGivenBackAsItCame() throws Exception {
        try (var pooled = ledger.as(Roles.WRITER).getConnection()) {
            PGSimpleDataSource pool = new SingleConnection(pooled);
            try (Appender appender = new Appender(pool, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED)) {
                appender.append(List.of(row(newStream(), 0)));
            }
            try (var settings = pooled.createStatement().executeQuery("show lock_timeout")) {
                assertThat(settings.next()).isTrue();
                assertThat(settings.getString(1)).isEqualTo("0");
            }
            assertThat(pooled.getAutoCommit()).isTrue();
        }
    }
}
