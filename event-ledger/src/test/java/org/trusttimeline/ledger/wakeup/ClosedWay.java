package org.trusttimeline.ledger.wakeup;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database that lets nobody in a number of times. */
final class ClosedWay extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private int refusals;

    ClosedWay(PGSimpleDataSource way, int refusals) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
        this.refusals = refusals;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (refusals > 0) {
            refusals--;
            throw new SQLException("nobody is let in, on purpose", "08001");
        }
        return super.getConnection();
    }
}
