package org.trusttimeline.ledger.wakeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.ledger.Rows.newStream;
import static org.trusttimeline.ledger.Rows.row;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.LoggerFactory;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.Waiting;
import org.trusttimeline.ledger.axon.LedgerMessageSource;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.schema.Roles;

/** Two processes, as far as the ledger can tell: each has a wake-up of its own, and connections of its own. */
class BetweenProcessesTest {

    private static final int SOON_SECONDS = 20;

    private final TestLedger ledger = new TestLedger();
    private final Wakeup writing = new Wakeup();
    private final Wakeup reading = new Wakeup();
    private final Semaphore rings = new Semaphore(0);

    @Test
    void aReaderIsWokenByTheCommitOfAnotherProcess() throws Exception {
        try (LedgerMessageSource source = new LedgerMessageSource(ledger.reader(), reading, Duration.ofHours(1));
                BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            stream.setOnAvailableCallback(rings::release);
            awaitRing();
            try (CommitListener listener = new CommitListener(ledger.as(Roles.READER), reading)) {
                awaitRing();
                try (CommitNotifier notifier = new CommitNotifier(ledger.as(Roles.WRITER), writing);
                        Appender appender = ledger.appender(writing)) {
                    awaitRing();
                    assertThat(stream.hasNextAvailable()).isFalse();
                    appender.append(List.of(row(newStream(), 0)));
                    awaitRing();
                    assertThat(stream.hasNextAvailable()).isTrue();
                }
            }
        }
    }

    @Test
    void whatWasHeardIsNotToldOn() throws Exception {
        reading.onSignal(rings::release);
        Semaphore told = new Semaphore(0);
        reading.onCommit(told::release);
        try (CommitListener listener = new CommitListener(ledger.as(Roles.READER), reading)) {
            awaitRing();
            Sql.run(ledger.as(Roles.WRITER), "notify timeline_ledger");
            awaitRing();
        }
        assertThat(told.availablePermits()).isZero();
        reading.signal();
        assertThat(told.availablePermits()).isEqualTo(1);
    }

    @Test
    void commitsDuringOneNotificationAreToldByOneMore() throws Exception {
        HeldUpWay way = new HeldUpWay(ledger.as(Roles.WRITER));
        try (Connection ears = ears();
                CommitNotifier notifier = new CommitNotifier(way, writing)) {
            way.awaitHeldUp();
            for (int commit = 0; commit < 100; commit++) {
                writing.signal();
            }
            way.letThrough();
            Waiting.until(() -> thread("ledger-notifier").getState() == Thread.State.WAITING);
            Sql.run(ledger.as(Roles.WRITER), "notify timeline_ledger, 'the last'");
            assertThat(heardUntilTheLast(ears)).isEqualTo(2);
        }
    }

    @Test
    void appendsGoOnWhileTheNotificationHangs() throws Exception {
        HeldUpWay way = new HeldUpWay(ledger.as(Roles.WRITER));
        try (CommitNotifier notifier = new CommitNotifier(way, writing);
                Appender appender = ledger.appender(writing)) {
            way.awaitHeldUp();
            for (int i = 0; i < 50; i++) {
                assertThat(appender.append(List.of(row(newStream(), 0)))).hasSize(1);
            }
            assertThat(way.holdsSomebodyUp()).isTrue();
            way.letThrough();
        }
    }

    @Test
    void aListenerWhoseConnectionWasEndedRingsAndHearsAgain() throws Exception {
        reading.onSignal(rings::release);
        try (CommitListener listener = new CommitListener(ledger.as(Roles.READER), reading)) {
            awaitRing();
            end(Roles.READER);
            awaitRing();
            Sql.run(ledger.as(Roles.WRITER), "notify timeline_ledger");
            awaitRing();
        }
    }

    @Test
    void aNotifierWhoseConnectionWasEndedTellsAgain() throws Exception {
        try (Connection ears = ears()) {
            try (CommitNotifier notifier = new CommitNotifier(ledger.as(Roles.WRITER), writing)) {
                assertThat(heard(ears)).isEqualTo(1);
                end(Roles.WRITER);
                writing.signal();
                assertThat(heard(ears)).isEqualTo(1);
                writing.signal();
                assertThat(heard(ears)).isEqualTo(1);
            }
        }
    }

    @Test
    void aServerThatStaysAwayIsAskedAgainAndItsLossIsSaidOnce() throws Exception {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger log = (Logger) LoggerFactory.getLogger(Loop.class);
        log.addAppender(said);
        log.setLevel(Level.INFO);
        reading.onSignal(rings::release);
        try (CommitListener listener = new CommitListener(new ClosedWay(ledger.as(Roles.READER), 3), reading)) {
            awaitRing();
        } finally {
            log.setLevel(null);
            log.detachAppender(said);
        }
        assertThat(said.list)
                .filteredOn(event -> event.getFormattedMessage().startsWith("ledger-listener"))
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.ERROR, Level.INFO);
    }

    @Test
    void closingEndsTheThreads() throws Exception {
        reading.onSignal(rings::release);
        CommitListener listener = new CommitListener(ledger.as(Roles.READER), reading);
        CommitNotifier notifier = new CommitNotifier(ledger.as(Roles.WRITER), writing);
        awaitRing();
        listener.close();
        notifier.close();
        notifier.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("ledger-listener", "ledger-notifier");
    }

    private void awaitRing() throws InterruptedException {
        assertThat(rings.tryAcquire(SOON_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private Connection ears() throws SQLException {
        Connection ears = ledger.as(Roles.READER).getConnection();
        try (Statement statement = ears.createStatement()) {
            statement.execute("listen " + CommitNotifier.CHANNEL);
        }
        return ears;
    }

    private static int heard(Connection ears) throws SQLException {
        PGNotification[] news = ears.unwrap(PGConnection.class).getNotifications(SOON_SECONDS * 1000);
        return news == null ? 0 : news.length;
    }

    private static int heardUntilTheLast(Connection ears) throws SQLException {
        List<String> heard = new ArrayList<>();
        while (!heard.contains("the last")) {
            for (PGNotification news : ears.unwrap(PGConnection.class).getNotifications(SOON_SECONDS * 1000)) {
                heard.add(news.getParameter());
            }
        }
        return heard.indexOf("the last");
    }

    private static Thread thread(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void end(String role) throws SQLException {
        assertThat(Sql.column(
                        ledger.admin(),
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role
                                + "' and datname = current_database() and query ~ '^(notify|listen)'"))
                .isNotEmpty();
    }
}
