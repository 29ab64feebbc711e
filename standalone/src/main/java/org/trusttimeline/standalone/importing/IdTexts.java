package org.trusttimeline.standalone.importing;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Visits every text in which a label may stand, which is every text but those in a person's own words. */
@FunctionalInterface
interface IdTexts {

    /** Nobody's words are changed: {@code #1} in a narrative is what somebody said. */
    Set<String> OWN_WORDS = Set.of("narrative", "correctedNarrative", "terms", "name");

    /** What stands there from now on. */
    String visit(String member, String text);

    /** A copy in which each text was visited. */
    default ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Json.MAPPER.createObjectNode();
        object.properties().forEach(member -> copy.set(member.getKey(), copy(member.getKey(), member.getValue())));
        return copy;
    }

    private JsonNode copy(String member, JsonNode value) {
        if (OWN_WORDS.contains(member)) {
            return value;
        }
        if (value instanceof ObjectNode object) {
            return copy(object);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = Json.MAPPER.createArrayNode();
            array.forEach(item -> copy.add(copy(member, item)));
            return copy;
        }
        return value.isString() ? StringNode.valueOf(visit(member, value.stringValue())) : value;
    }
}
