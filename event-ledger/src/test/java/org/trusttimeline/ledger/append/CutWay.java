package org.trusttimeline.ledger.append;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A way to the database that is cut a number of times, just before or just after the insert and its commit. */
final class CutWay extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    enum When {
        BEFORE_THE_COMMIT,
        AFTER_THE_COMMIT
    }

    private final When when;
    private int cutsLeft;

    CutWay(PGSimpleDataSource way, When when, int cuts) {
        setUrl(way.getUrl());
        setUser(way.getUser());
        setPassword(way.getPassword());
        this.when = when;
        this.cutsLeft = cuts;
    }

    int cutsLeft() {
        return cutsLeft;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof PreparedStatement statement && isInsert(arguments) ? cutting(statement) : result;
        });
    }

    private PreparedStatement cutting(PreparedStatement real) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (!method.getName().equals("execute") || cutsLeft == 0) {
                return invoke(real, method, arguments);
            }
            cutsLeft--;
            if (when == When.AFTER_THE_COMMIT) {
                invoke(real, method, arguments);
            }
            real.getConnection().abort(Runnable::run);
            throw new SQLException("the way to the database is cut", "08006");
        });
    }

    private static boolean isInsert(Object @Nullable [] arguments) {
        return arguments != null && arguments[0].toString().startsWith("insert into entry");
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CutWay.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
