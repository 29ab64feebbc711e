package org.trusttimeline.ledger.axon;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database on which something happens right after a reader has looked, once. */
final class AfterALook extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<Runnable> happening = new AtomicReference<>(() -> {});

    AfterALook(PGSimpleDataSource way) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
    }

    void once(Runnable what) {
        happening.set(what);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    Object result = method.invoke(real, arguments);
                    if (method.getName().equals("close")) {
                        happening.getAndSet(() -> {}).run();
                    }
                    return result;
                });
    }
}
