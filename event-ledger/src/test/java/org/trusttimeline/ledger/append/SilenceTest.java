package org.trusttimeline.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** What somebody said stands in the ledger, and in no log line and no message of an exception. */
class SilenceTest {

    private static final String SECRET = "what nobody shall read in a log";

    private final TestLedger ledger = new TestLedger();
    private final StringWriter seen = new StringWriter();

    @Test
    void neitherLogsNorExceptionsTellWhatARowSays() throws Exception {
        Sql.run(ledger.admin(), "alter table entry add constraint entry_is_short check (length(payload) < 100)");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger("org.trusttimeline");
        root.setLevel(Level.ALL);
        root.addAppender(log);
        log.start();
        try {
            provokeEveryFailure();
        } finally {
            root.detachAppender(log);
            root.setLevel(null);
        }
        log.list.forEach(
                event -> seen.append(event.getFormattedMessage()).append(String.valueOf(event.getThrowableProxy())));
        assertThat(log.list).isNotEmpty();
        assertThat(seen.toString()).contains("RowNotStorable").doesNotContain(SECRET);
    }

    private void provokeEveryFailure() {
        String stream = newStream();
        CutWay way = new CutWay(ledger.as(Roles.WRITER), CutWay.When.BEFORE_THE_COMMIT, 1);
        try (Appender appender = new Appender(way, new Wakeup(), Clock.systemUTC(), Durability.NOT_CHECKED)) {
            attempt(appender, row(stream, 0, UUID.randomUUID(), SECRET));
            attempt(appender, row(stream, 0, UUID.randomUUID(), SECRET));
            attempt(appender, row(stream, 1, UUID.randomUUID(), SECRET + "\0"));
            attempt(appender, row(stream, 1, UUID.randomUUID(), SECRET + " at length".repeat(10)));
        }
    }

    private void attempt(Appender appender, NewRow row) {
        seen.append(row.toString());
        try {
            appender.append(List.of(row));
        } catch (AppendRefused refused) {
            refused.printStackTrace(new PrintWriter(seen, true));
        }
    }
}
