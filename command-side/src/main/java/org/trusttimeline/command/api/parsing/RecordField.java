package org.trusttimeline.command.api.parsing;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a kind of record, found once: reflection makes it, and the way to read it, anew each time it is asked.
 *
 * @param name what it is called
 * @param nullable whether it may be absent
 * @param accessor reads it
 */
record RecordField(String name, boolean nullable, Method accessor) {

    private static final ClassValue<List<RecordField>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordField> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordField::of)
                    .toList();
        }
    };

    /** The components of a record. */
    static List<RecordField> in(Record held) {
        return KNOWN.get(held.getClass());
    }

    /** The name behind the path of the record that holds it. */
    String below(String path) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Nullable
    Object valueIn(Record held) {
        try {
            return accessor.invoke(held);
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(inaccessible);
        }
    }

    private static RecordField of(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new RecordField(
                component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class), accessor);
    }
}
