package org.trusttimeline.ledger.append;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of one: closing its connection gives it back. */
final class SingleConnection extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient Connection only;

    SingleConnection(Connection only) {
        this.only = only;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> method.getName().equals("close") ? null : method.invoke(only, arguments));
    }
}
