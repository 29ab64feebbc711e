package org.trusttimeline.standalone.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way a record goes. What is sent is read strictly; answers may get more members, and mark what is absent. */
enum Direction {
    REQUEST {
        @Override
        boolean isAlwaysThere(RecordComponent component) {
            return !isNullable(component);
        }

        @Override
        boolean canBeNull(RecordComponent component) {
            return false;
        }
    },
    ANSWER {
        @Override
        boolean isAlwaysThere(RecordComponent component) {
            return switch (inclusion(component)) {
                case ALWAYS -> true;
                case NON_NULL -> !isNullable(component);
                case NON_EMPTY -> !isNullable(component) && !canBeEmpty(component.getType());
                default -> throw new IllegalStateException("It is not known when " + component + " is left out");
            };
        }

        @Override
        boolean canBeNull(RecordComponent component) {
            return isNullable(component) && inclusion(component) == Include.ALWAYS;
        }
    };

    abstract boolean isAlwaysThere(RecordComponent component);

    abstract boolean canBeNull(RecordComponent component);

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Include inclusion(RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        JsonInclude said = own != null ? own : component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return said == null ? Include.ALWAYS : said.value();
    }

    private static boolean canBeEmpty(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
