package org.trusttimeline.ledger.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database that is open at first and then refuses whoever comes, at once or after a while. */
final class LockedWay extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final AtomicInteger attempts = new AtomicInteger();
    private transient volatile CountDownLatch refusing = new CountDownLatch(0);
    private transient volatile CountDownLatch heldUp = new CountDownLatch(1);
    private volatile boolean open = true;

    LockedWay(PGSimpleDataSource way) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
    }

    void refuse() {
        open = false;
        refusing.countDown();
    }

    void holdUp() {
        heldUp = new CountDownLatch(1);
        refusing = new CountDownLatch(1);
    }

    void awaitHeldUp() throws InterruptedException {
        heldUp.await();
    }

    int attempts() {
        return attempts.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        attempts.incrementAndGet();
        if (open) {
            return super.getConnection();
        }
        awaitRefusal();
        throw new SQLException("nobody is let in, on purpose", "08001");
    }

    private void awaitRefusal() throws SQLException {
        try {
            heldUp.countDown();
            refusing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted on a locked way", e);
        }
    }
}
