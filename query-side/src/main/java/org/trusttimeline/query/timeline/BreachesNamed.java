package org.trusttimeline.query.timeline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.id.BreachId;

/** The breaches that an event names, whatever it calls them: one added tomorrow is found without a line here. */
final class BreachesNamed {

    private BreachesNamed() {}

    static Stream<BreachId> in(Record said) {
        return Arrays.stream(said.getClass().getRecordComponents()).flatMap(component -> in(value(component, said)));
    }

    private static Stream<BreachId> in(@Nullable Object value) {
        return switch (value) {
            case BreachId breach -> Stream.of(breach);
            case BreachFacts facts -> in((Record) facts);
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record said) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }
}
