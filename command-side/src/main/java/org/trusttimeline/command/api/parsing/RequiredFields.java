package org.trusttimeline.command.api.parsing;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whatever is not marked as nullable has to be there; the JSON mapper alone would let an absent field pass as null. */
final class RequiredFields {

    private RequiredFields() {}

    static void check(Object value, String path) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> checkItem(item, path));
        } else if (value instanceof Record held) {
            RecordField.in(held).forEach(field -> checkField(held, field, path));
        }
    }

    private static void checkItem(@Nullable Object item, String path) {
        if (item == null) {
            throw BodyProblems.missing(path);
        }
        check(item, path);
    }

    private static void checkField(Record held, RecordField field, String path) {
        String name = field.below(path);
        Object value = field.valueIn(held);
        if (value != null) {
            check(value, name);
        } else if (!field.nullable()) {
            throw BodyProblems.missing(name);
        }
    }
}
