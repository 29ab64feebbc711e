package org.trusttimeline.standalone.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.http.body.Limits;

/** A record as a JSON object: a member for each component. */
final class RecordSchema {

    private final Class<?> type;
    private final Javadocs docs;
    private final Schemas schemas;
    private final Direction direction;
    private final Node members = new Node();
    private final List<String> required = new ArrayList<>();
    private boolean open;

    RecordSchema(Class<?> type, Javadocs docs, Schemas schemas, Direction direction) {
        this.type = type;
        this.docs = docs;
        this.schemas = schemas;
        this.direction = direction;
        this.open = direction == Direction.ANSWER;
        for (RecordComponent component : type.getRecordComponents()) {
            add(component);
        }
    }

    Node members() {
        return members;
    }

    List<String> required() {
        return required;
    }

    Node schema() {
        return object(docs.of(type), members, required, open);
    }

    static Node object(String words, Node members, List<String> required, boolean open) {
        Node object = Node.of("type", "object").described(words).withAny("properties", members);
        if (!required.isEmpty()) {
            object.with("required", required);
        }
        return open ? object : object.with("additionalProperties", false);
    }

    private void add(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
            open = true;
            return;
        }
        members.put(name(component), member(component));
        if (direction.isAlwaysThere(component)) {
            required.add(name(component));
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private Node member(RecordComponent component) {
        Limits limits = component.getAnnotation(Limits.class);
        Node schema = limits == null
                ? schemas.of(component.getGenericType(), direction)
                : Values.limited(component.getType(), limits);
        Node whole =
                direction.canBeNull(component) ? Node.of("anyOf", List.of(schema, Node.of("type", "null"))) : schema;
        return whole.described(docs.of(type, component.getName()));
    }
}
