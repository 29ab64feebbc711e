package org.trusttimeline.standalone.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The ids that the labels of a file stand for.
 *
 * @param ids by label, without the {@code #}
 */
record LabelIds(Map<String, String> ids) {

    private static final int LABELS_A_CALL = 500;

    /** Asks the service what the labels stand for: it alone has the key that ids are derived under. */
    static LabelIds ask(ApiClient api, FileScan scan) {
        List<String> labels = List.copyOf(scan.labels());
        Map<String, String> ids = HashMap.newHashMap(labels.size());
        for (int from = 0; from < labels.size(); from += LABELS_A_CALL) {
            List<String> some = labels.subList(from, Math.min(from + LABELS_A_CALL, labels.size()));
            JsonNode answer = ask(api, "/api/imports/" + scan.importId() + "/ids", some);
            some.forEach(label -> ids.put(label, id(api, answer, label)));
        }
        return new LabelIds(ids);
    }

    private static JsonNode ask(ApiClient api, String path, List<String> labels) {
        ObjectNode body = StrictJson.MAPPER.createObjectNode();
        body.set("labels", StrictJson.MAPPER.valueToTree(labels));
        ServiceResponse answer = api.post(path, StrictJson.MAPPER.writeValueAsBytes(body));
        if (!answer.isTaken()) {
            throw unfit(api, answer.type() + ": " + answer.words());
        }
        return answer.body().path("ids");
    }

    private static String id(ApiClient api, JsonNode ids, String label) {
        JsonNode id = ids.path(label);
        if (!id.isString()) {
            throw unfit(api, "it left out #" + label);
        }
        return id.stringValue();
    }

    private static RecordImport.Ended unfit(ApiClient api, String why) {
        return new RecordImport.Ended(
                "What answers at %s gives no ids for the labels of this file (%s). Does --url name a timeline?"
                        .formatted(api.service(), why));
    }

    /**
     * A copy with an id in the place of each label.
     *
     * @throws RecordLine.Invalid if a label is none
     */
    ObjectNode resolve(ObjectNode line) {
        IdTexts resolving = this::resolve;
        return resolving.copy(line);
    }

    private String resolve(String member, String text) {
        if (!Label.isMeantBy(text)) {
            return text;
        }
        Label label = Label.in(text).orElseThrow(() -> RecordLine.Invalid.wrong(member, Label.FORM));
        String id = ids.get(label.name());
        if (id == null) {
            throw new RecordImport.Ended("The file was changed while it was imported. Run the import again.");
        }
        return label.before() + id;
    }

    /**
     * A name that stands for an id in this file: {@code #ann}, also in {@code partner:#ann} and {@code joint:#e1}.
     *
     * @param before what goes before it
     * @param name without the {@code #}
     */
    record Label(String before, String name) {

        static final String FORM = "a label is # and 1 to 64 letters, digits, underscores or hyphens";

        private static final Pattern MEANT = Pattern.compile("((partner|joint):)?#.*", Pattern.DOTALL);
        private static final Pattern LABEL = Pattern.compile("((?:partner:|joint:)?)#([A-Za-z0-9_-]{1,64})");

        /** Whether a text is a label, be it a wrong one. */
        static boolean isMeantBy(String text) {
            return MEANT.matcher(text).matches();
        }

        static Optional<Label> in(String text) {
            Matcher label = LABEL.matcher(text);
            return label.matches() ? Optional.of(new Label(label.group(1), label.group(2))) : Optional.empty();
        }
    }

    /** Visits every text in which a label may stand, which is every text but those in a person's own words. */
    @FunctionalInterface
    interface IdTexts {

        /** Nobody's words are changed: {@code #1} in a narrative is what somebody said. */
        Set<String> OWN_WORDS = Set.of("narrative", "correctedNarrative", "terms", "name");

        /** What stands there from now on. */
        String visit(String member, String text);

        /** A copy in which each text was visited. */
        default ObjectNode copy(ObjectNode object) {
            ObjectNode copy = StrictJson.MAPPER.createObjectNode();
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
                ArrayNode copy = StrictJson.MAPPER.createArrayNode();
                array.forEach(item -> copy.add(copy(member, item)));
                return copy;
            }
            return value.isString() ? StringNode.valueOf(visit(member, value.stringValue())) : value;
        }
    }
}
