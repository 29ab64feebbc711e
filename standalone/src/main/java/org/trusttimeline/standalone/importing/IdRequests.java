package org.trusttimeline.standalone.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the service what the labels stand for: it alone has the key that ids are derived under. */
record IdRequests(ApiClient api) {

    private static final int LABELS_A_CALL = 500;

    LabelIds forAll(Inventory inventory) {
        List<String> labels = List.copyOf(inventory.labels());
        Map<String, String> ids = HashMap.newHashMap(labels.size());
        for (int from = 0; from < labels.size(); from += LABELS_A_CALL) {
            List<String> some = labels.subList(from, Math.min(from + LABELS_A_CALL, labels.size()));
            JsonNode answer = ask("/api/imports/" + inventory.importId() + "/ids", some);
            some.forEach(label -> ids.put(label, id(answer, label)));
        }
        return new LabelIds(ids);
    }

    private JsonNode ask(String path, List<String> labels) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.set("labels", Json.MAPPER.valueToTree(labels));
        Answer answer = api.post(path, Json.MAPPER.writeValueAsBytes(body));
        if (!answer.isTaken()) {
            throw unfit(answer.type() + ": " + answer.words());
        }
        return answer.body().path("ids");
    }

    private String id(JsonNode ids, String label) {
        JsonNode id = ids.path(label);
        if (!id.isString()) {
            throw unfit("it left out #" + label);
        }
        return id.stringValue();
    }

    private ImportEnded unfit(String why) {
        return new ImportEnded(
                "What answers at %s gives no ids for the labels of this file (%s). Does --url name a timeline?"
                        .formatted(api.service(), why));
    }
}
