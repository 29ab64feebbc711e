package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database on which only the first connection comes through; whoever connects again waits. */
final class StalledWay extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final transient CountDownLatch opened = new CountDownLatch(1);

    StalledWay(PGSimpleDataSource way) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
    }

    void open() {
        opened.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!open.getAndSet(false)) {
            awaitOpening();
        }
        return super.getConnection();
    }

    private void awaitOpening() throws SQLException {
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted on a stalled way", e);
        }
    }
}
