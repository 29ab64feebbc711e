package org.trusttimeline.command.api.parsing;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.http.problem.Problem;

/** What holds for every field of a body, however deep it stands. */
final class FieldChecks {

    private FieldChecks() {}

    /**
     * Whatever is not marked as nullable has to be there; the JSON mapper alone would let an absent field pass as null.
     *
     * @throws Problem 400 if something is missing, or a list is too long
     */
    static void requirePresent(Object value, String path) {
        if (value instanceof Collection<?> items) {
            requireShort(items, path);
            items.forEach(item -> requirePresent(item, path));
        } else if (value instanceof Record held) {
            Field.in(held).forEach(field -> requireField(held, field, path));
        }
    }

    /**
     * What is recorded has happened: no date, and neither end of an interval, lies after that moment.
     *
     * @param zone in which days are meant
     * @throws Problem 400 if one does
     */
    static void requirePast(Object held, ZoneId zone, Instant latest) {
        new Latest(zone, latest).require(held, "");
    }

    private static void requireShort(Collection<?> items, String path) {
        if (items.size() > CommandLimits.LIST_ITEMS) {
            throw BodyProblems.listTooLong(path);
        }
    }

    private static void requireField(Record held, Field field, String path) {
        String name = field.below(path);
        Object value = field.valueIn(held);
        if (value != null) {
            requirePresent(value, name);
        } else if (!field.nullable()) {
            throw BodyProblems.missing(name);
        }
    }

    private record Latest(ZoneId zone, Instant moment) {

        void require(@Nullable Object value, String field) {
            if (value instanceof Edtf date) {
                require(date, date.start().earliest(zone), field);
                require(date, date.end().earliest(zone), field);
            } else if (value instanceof Instant instant) {
                require(instant, instant, field);
            } else if (value instanceof Collection<?> items) {
                items.forEach(item -> require(item, field));
            } else if (value instanceof Record held) {
                Field.in(held).forEach(known -> require(known.valueIn(held), known.below(field)));
            }
        }

        private void require(Object date, Instant earliest, String field) {
            if (earliest.isAfter(moment)) {
                throw new Problem(400, "not-yet", "What is recorded has happened: " + date + " is still to come.")
                        .with("field", field);
            }
        }
    }

    /**
     * A component of a kind of record, found once: reflection makes it, and the way to read it, anew each time it is asked.
     *
     * @param name what it is called
     * @param nullable whether it may be absent
     * @param accessor reads it
     */
    private record Field(String name, boolean nullable, Method accessor) {

        private static final ClassValue<List<Field>> KNOWN = new ClassValue<>() {
            @Override
            protected List<Field> computeValue(Class<?> type) {
                return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
            }
        };

        static List<Field> in(Record held) {
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

        private static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Field(
                    component.getName(), component.getAnnotatedType().isAnnotationPresent(Nullable.class), accessor);
        }
    }
}
