package org.trusttimeline.command.api.reading;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whatever is not marked as nullable has to be there; the JSON mapper alone would let an absent field pass as null. */
final class RequiredFields {

    private RequiredFields() {}

    static void check(Object value, String path) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> checkItem(item, path));
        } else if (value instanceof Record held) {
            for (RecordComponent component : held.getClass().getRecordComponents()) {
                checkComponent(held, component, path);
            }
        }
    }

    private static void checkItem(@Nullable Object item, String path) {
        if (item == null) {
            throw BodyProblems.missing(path);
        }
        check(item, path);
    }

    private static void checkComponent(Record held, RecordComponent component, String path) {
        String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
        Object value = valueOf(held, component);
        if (value != null) {
            check(value, name);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw BodyProblems.missing(name);
        }
    }

    static @Nullable Object valueOf(Record held, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(held);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }
}
