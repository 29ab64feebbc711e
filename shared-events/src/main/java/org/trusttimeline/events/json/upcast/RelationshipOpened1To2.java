package org.trusttimeline.events.json.upcast;

import tools.jackson.databind.node.ObjectNode;

/** The policies of the house have a version since they can be accepted; what was opened before is held under the first. */
final class RelationshipOpened1To2 implements Upcaster {

    @Override
    public String name() {
        return "RelationshipOpened";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public void change(ObjectNode event) {
        ObjectNode policies = event.objectNode().put("version", 1);
        policies.set("record", event.remove("recordPolicy"));
        policies.set("secrets", event.remove("secretsPolicy"));
        event.set("policies", policies);
    }
}
