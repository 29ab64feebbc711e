package org.trusttimeline.events.json;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Stored;

/** The one registry of events by their stored names, read from the sealed interfaces. */
public final class EventTypes {

    private static final Map<String, Class<? extends ChartEvent>> BY_NAME =
            all().collect(Collectors.toUnmodifiableMap(type -> storedAs(type).name(), Function.identity()));

    private EventTypes() {}

    /** Every event of every chart. */
    public static Stream<Class<? extends ChartEvent>> all() {
        return leaves(ChartEvent.class).distinct();
    }

    /** The name and revision under which an event is stored. */
    public static Stored storedAs(Class<? extends ChartEvent> type) {
        return Objects.requireNonNull(type.getAnnotation(Stored.class), () -> type + " lacks its stored name");
    }

    static Class<? extends ChartEvent> named(String name) {
        Class<? extends ChartEvent> type = BY_NAME.get(name);
        if (type == null) {
            throw new UnreadableEvent("no event is known as " + name);
        }
        return type;
    }

    private static Stream<Class<? extends ChartEvent>> leaves(Class<? extends ChartEvent> type) {
        if (!type.isSealed()) {
            return Stream.of(type);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted.asSubclass(ChartEvent.class)));
    }
}
