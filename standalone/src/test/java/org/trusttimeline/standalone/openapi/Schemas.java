package org.trusttimeline.standalone.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trusttimeline.command.api.parsing.CommandLimits;
import org.trusttimeline.events.statement.SealedText;

/** How types are written in JSON. What has a name of its own becomes a component, once. */
final class Schemas {

    private final Map<String, Object> components = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();
    private final Javadocs docs;

    Schemas(Javadocs docs) {
        this.docs = docs;
    }

    Map<String, Object> components() {
        return components;
    }

    /** The schema of a type. */
    Node of(Type type, Direction direction) {
        return type instanceof ParameterizedType generic
                ? ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), direction)
                : ofClass((Class<?>) type, direction);
    }

    /** A component of that name, which stands for one thing only. */
    Node component(String name, Object owner, Supplier<Node> schema) {
        Object known = owners.putIfAbsent(name, owner);
        if (known == null) {
            components.put(name, schema.get());
        } else if (!known.equals(owner)) {
            throw new IllegalStateException(name + " would stand for both " + known + " and " + owner);
        }
        return Node.ref("schemas", name);
    }

    private Node ofGeneric(Class<?> raw, Type[] of, Direction direction) {
        if (Collection.class.isAssignableFrom(raw)) {
            Node list = Node.of("type", "array").with("items", of(of[0], direction));
            return direction == Direction.REQUEST ? list.with("maxItems", CommandLimits.LIST_ITEMS) : list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Node.of("type", "object").with("additionalProperties", of(of[1], direction));
        }
        throw unknown(raw);
    }

    private Node ofClass(Class<?> type, Direction direction) {
        if (type == SealedText.class && direction == Direction.ANSWER) {
            throw new IllegalStateException("An answer holds no sealed text: it is opened, or left out");
        }
        return Scalars.of(type).orElseGet(() -> component(name(type), type, () -> ofNamed(type, direction)));
    }

    private Node ofNamed(Class<?> type, Direction direction) {
        Optional<Method> value = writtenAs(type);
        Optional<Node> text = Values.ofText(type);
        if (text.isPresent()) {
            return text.get();
        }
        if (type.isEnum()) {
            return ofEnum(type);
        }
        if (value.isPresent()) {
            return of(value.get().getGenericReturnType(), direction).described(docs.of(type));
        }
        if (type.isRecord()) {
            return new RecordSchema(type, docs, this, direction).schema();
        }
        throw unknown(type);
    }

    private Node ofEnum(Class<?> type) {
        String constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> line(constant.toString(), docs.ofMember(type, constant.toString())))
                .collect(Collectors.joining());
        return Scalars.string()
                .described(docs.of(type) + constants)
                .with(
                        "enum",
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
    }

    private static String line(String constant, String words) {
        return words.isEmpty() ? "" : "\n- `" + constant + "`: " + words;
    }

    private static Optional<Method> writtenAs(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName().replace("Endpoint", "")) + type.getSimpleName();
    }

    private static IllegalStateException unknown(Class<?> type) {
        return new IllegalStateException("It is not known how " + type + " is written in JSON");
    }
}
