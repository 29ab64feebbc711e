package org.trusttimeline.events.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Speaker;

/** Random values of every type that an event can hold, those at the edges of their type more often than others. */
final class ValuesAtTheirEdges {

    private static final UUID NIL = new UUID(0, 0);

    private static final Map<Class<?>, List<?>> OF_TYPE = Map.ofEntries(
            Map.entry(boolean.class, List.of(false, true)),
            Map.entry(Boolean.class, List.of(false, true)),
            Map.entry(int.class, List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Integer.class, List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(
                    String.class,
                    List.of("", " ", "a", "null", "\"\\/\u0000\u2028", "\uD83D\uDE42", "x".repeat(30_000))),
            Map.entry(UUID.class, List.of(NIL, new UUID(0, 1), new UUID(-1, -1), UUID.randomUUID())),
            Map.entry(
                    Instant.class,
                    List.of(
                            Instant.EPOCH,
                            Instant.MIN,
                            Instant.MAX,
                            Instant.ofEpochSecond(-1, 999_999_999),
                            Instant.parse("2006-01-10T15:00:00.000000001Z"))),
            Map.entry(
                    ZoneId.class,
                    List.of(ZoneId.of("UTC"), ZoneOffset.UTC, ZoneId.of("+14:00"), ZoneId.of("Europe/Vienna"))),
            Map.entry(
                    Edtf.class,
                    Stream.of(
                                    "unknown",
                                    "0001",
                                    "9999-12-31",
                                    "2005-10-23~",
                                    "2005-21?",
                                    "1995~/2005~",
                                    "2000/..",
                                    "../2000",
                                    "2000/",
                                    "/2000",
                                    "2000-05-29T14:30:00",
                                    "2000-05-29T14:30:00+02:00",
                                    "2000-05-29T00:00:00Z")
                            .map(Edtf::parse)
                            .toList()),
            Map.entry(
                    StaffId.class,
                    List.of(
                            new StaffId("a", "b"),
                            new StaffId("p".repeat(100), "/".repeat(255)),
                            new StaffId(" ", "\uD83D\uDE42"))),
            Map.entry(
                    Speaker.ThirdParty.class,
                    List.of(new Speaker.ThirdParty("-"), new Speaker.ThirdParty("a".repeat(64)))));

    private final Random random;

    ValuesAtTheirEdges(Random random) {
        this.random = random;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Stream.generate(() -> of(list.getActualTypeArguments()[0]))
                    .limit(random.nextInt(3))
                    .toList();
        }
        Class<?> known = (Class<?>) type;
        if (OF_TYPE.containsKey(known)) {
            return oneOf(OF_TYPE.get(known));
        }
        if (known.isEnum()) {
            return oneOf(Arrays.asList(known.getEnumConstants()));
        }
        return known.isSealed() ? of(oneOf(Arrays.asList(known.getPermittedSubclasses()))) : ofRecord(known);
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::ofComponent).toArray();
        // An id names something: the one of zeros is refused where ids are read.
        if (values.length == 1 && NIL.equals(values[0])) {
            values[0] = new UUID(0, 1);
        }
        try {
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            whole.setAccessible(true);
            return whole.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type + " does not take what its types allow", refused);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("it is not known how to make " + type, unknown);
        }
    }

    private @Nullable Object ofComponent(RecordComponent component) {
        boolean absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
        return absent ? null : of(component.getGenericType());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
