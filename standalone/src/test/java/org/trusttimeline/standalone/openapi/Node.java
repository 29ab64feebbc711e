package org.trusttimeline.standalone.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** An object of the document, its members in the order given. */
final class Node extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    static Node of(String name, Object value) {
        return new Node().with(name, value);
    }

    static Node ref(String kind, String name) {
        return of("$ref", "#/components/" + kind + "/" + name);
    }

    Node with(String name, Object value) {
        put(name, value);
        return this;
    }

    /** The same with those words, if there are any. */
    Node described(String words) {
        return words.isEmpty() ? this : with("description", words);
    }

    /** The same with those members, unless there are none. */
    Node withAny(String name, Map<String, ?> members) {
        return members.isEmpty() ? this : with(name, members);
    }
}
