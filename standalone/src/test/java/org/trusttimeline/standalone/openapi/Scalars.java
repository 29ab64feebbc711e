package org.trusttimeline.standalone.openapi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.trusttimeline.command.api.parsing.CommandLimits;
import org.trusttimeline.events.statement.SealedText;

/** Types that JSON writes as one value, and that need no name. */
final class Scalars {

    private static final Map<Class<?>, Supplier<Node>> WRITTEN = Map.ofEntries(
            Map.entry(Object.class, Node::new),
            Map.entry(String.class, () -> string()),
            Map.entry(boolean.class, () -> Node.of("type", "boolean")),
            Map.entry(Boolean.class, () -> Node.of("type", "boolean")),
            Map.entry(int.class, () -> integer("int32")),
            Map.entry(Integer.class, () -> integer("int32")),
            Map.entry(long.class, () -> integer("int64")),
            Map.entry(Long.class, () -> integer("int64")),
            Map.entry(UUID.class, () -> string().with("format", "uuid")),
            Map.entry(Instant.class, () -> string().with("format", "date-time")),
            Map.entry(LocalDate.class, () -> string().with("format", "date")),
            Map.entry(ZoneId.class, () -> string().described("A time zone, such as Europe/Vienna.")),
            Map.entry(SealedText.class, () -> string().with("maxLength", CommandLimits.TEXT_CHARACTERS)));

    private Scalars() {}

    static Optional<Node> of(Class<?> type) {
        return Optional.ofNullable(WRITTEN.get(type)).map(Supplier::get);
    }

    static Node string() {
        return Node.of("type", "string");
    }

    private static Node integer(String format) {
        return Node.of("type", "integer").with("format", format);
    }
}
