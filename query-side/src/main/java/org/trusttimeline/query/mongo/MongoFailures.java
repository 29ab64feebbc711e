package org.trusttimeline.query.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.projection.ReadModelUnavailable;

/** Turns the driver's exceptions into the one that callers of a port know. */
final class MongoFailures {

    private MongoFailures() {}

    /** The same store; where MongoDB fails, it throws {@link ReadModelUnavailable}. */
    static <P> P translated(Class<P> port, P store) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(store, method, arguments)));
    }

    private static @Nullable Object call(Object store, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException thrown) {
            throw translated(thrown.getTargetException());
        }
    }

    private static Throwable translated(Throwable thrown) {
        if (thrown instanceof MongoInterruptedException) {
            // Whoever runs the thread finds out by its flag, as with any other call that is interrupted.
            Thread.currentThread().interrupt();
        }
        return thrown instanceof MongoException ? new ReadModelUnavailable(thrown) : thrown;
    }
}
