package org.trusttimeline.events.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.json.upcast.UpcasterChain;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.SealedText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes events and what is known of their recording as JSON text, and reads them back. Thread-safe. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new EdtfModule())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final JsonMapper WITHOUT_TEXTS = MAPPER.rebuild()
            .withConfigOverride(SealedText.class, texts -> texts.setIsIgnoredType(true))
            .build();

    private EventJson() {}

    /** The JSON text of an event, without what is absent. What is empty, zero or false is there: it was said. */
    public static String write(ChartEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** The same without what is sealed in it: for readers of what was said, not of the words. */
    public static String writeWithoutTexts(ChartEvent event) {
        return WITHOUT_TEXTS.writeValueAsString(event);
    }

    /**
     * Reads an event from its stored form, of its present revision or an earlier one.
     *
     * @throws UnreadableEvent if the name or the revision is unknown, or the JSON is not of that event's shape
     */
    public static ChartEvent read(String name, int revision, String json) {
        Class<? extends ChartEvent> type = EventTypes.named(name);
        int present = EventTypes.storedAs(type).revision();
        try {
            return revision == present
                    ? MAPPER.readValue(json, type)
                    : MAPPER.treeToValue(upcast(name, revision, present, json), type);
        } catch (JacksonException notOfThatShape) {
            throw new UnreadableEvent(name + " revision " + revision + " is not of its shape", notOfThatShape);
        }
    }

    private static ObjectNode upcast(String name, int stored, int present, String json) {
        if (stored < 1 || stored > present) {
            throw new UnreadableEvent("no event is known as " + name + " revision " + stored);
        }
        ObjectNode event = MAPPER.readValue(json, ObjectNode.class);
        UpcasterChain.upcast(name, stored, present, event);
        return event;
    }

    /** The JSON text of what is known of a recording. */
    public static String write(Recording recording) {
        return MAPPER.writeValueAsString(recording);
    }

    /**
     * Reads what is known of a recording.
     *
     * @throws UnreadableEvent if the JSON is not of its shape
     */
    public static Recording readRecording(String json) {
        try {
            return MAPPER.readValue(json, Recording.class);
        } catch (JacksonException notOfThatShape) {
            throw new UnreadableEvent("what is stored of a recording is not of its shape", notOfThatShape);
        }
    }
}
