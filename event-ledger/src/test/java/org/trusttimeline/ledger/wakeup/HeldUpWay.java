package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database on which whoever connects is held up until all are let through. */
final class HeldUpWay extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient CountDownLatch heldUp = new CountDownLatch(1);
    private final transient CountDownLatch open = new CountDownLatch(1);

    HeldUpWay(PGSimpleDataSource way) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
    }

    void awaitHeldUp() throws InterruptedException {
        heldUp.await();
    }

    boolean holdsSomebodyUp() {
        return heldUp.getCount() == 0 && open.getCount() == 1;
    }

    void letThrough() {
        open.countDown();
    }

    // A timed wait, so that a thread held up here is told from one that waits for something to do.
    @Override
    public Connection getConnection() throws SQLException {
        heldUp.countDown();
        try {
            if (!open.await(1, TimeUnit.HOURS)) {
                throw new SQLException("never let through");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted on the way", e);
        }
        return super.getConnection();
    }
}
