package org.trusttimeline.events.json.upcast;

import tools.jackson.databind.node.ObjectNode;

/** One step of an event's JSON: from one revision to the next. Pure; what is stored stays as it is. */
interface Upcaster {

    /** The stored name of the event. */
    String name();

    /** The revision it reads; it writes the one after it. */
    int from();

    /** Changes the JSON from the one shape to the other. */
    void change(ObjectNode event);
}
