package org.trusttimeline.events.json.upcast;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trusttimeline.events.json.UnreadableEvent;
import tools.jackson.databind.node.ObjectNode;

/** Every step there is. An event of an old revision goes through all that lie between it and the present one. */
public final class UpcasterChain {

    private static final Map<Step, Upcaster> STEPS = List.<Upcaster>of(new RelationshipOpened1To2()).stream()
            .collect(Collectors.toUnmodifiableMap(
                    upcaster -> new Step(upcaster.name(), upcaster.from()), Function.identity()));

    private UpcasterChain() {}

    private record Step(String name, int from) {}

    /**
     * Brings an event's JSON from the revision in which it was stored to another one.
     *
     * @throws UnreadableEvent if a step between the two is not known
     */
    public static void upcast(String name, int stored, int wanted, ObjectNode event) {
        for (int revision = stored; revision != wanted; revision++) {
            Upcaster step = STEPS.get(new Step(name, revision));
            if (step == null) {
                throw new UnreadableEvent("no event is known as " + name + " revision " + stored);
            }
            step.change(event);
        }
    }
}
