package org.trusttimeline.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Stored;
import org.trusttimeline.events.statement.Recording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * No value vanishes or changes on its way to the ledger, for every event and values at their edges. Each run draws others;
 * {@code -Devents.seed=…} repeats a failed run.
 */
class WhatIsWrittenIsReadTest {

    private static final int SAMPLES = 500;
    private static final long SEED = Long.getLong("events.seed", System.nanoTime());
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Class<? extends ChartEvent>> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsReadAsItWasWritten(Class<? extends ChartEvent> type) {
        forAll(type, event -> {
            Stored stored = EventTypes.storedAs(type);
            assertThat(EventJson.read(stored.name(), stored.revision(), EventJson.write(event)))
                    .isEqualTo(event);
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void withoutItsTextsNothingElseIsLeftOut(Class<? extends ChartEvent> type) {
        forAll(
                type,
                event -> assertThat(MAPPER.readTree(EventJson.writeWithoutTexts(event)))
                        .isEqualTo(withoutTexts(MAPPER.readTree(EventJson.write(event)))));
    }

    @Test
    void whatIsKnownOfARecordingIsReadAsItWasWritten() {
        forAll(
                Recording.class,
                recording -> assertThat(EventJson.readRecording(EventJson.write(recording)))
                        .isEqualTo(recording));
    }

    @Test
    void anIdOfZerosIsNotReadAsNone() {
        String zeros = """
                {"statement": {"entryId": "00000000-0000-0000-0000-000000000000", "statedBy": "third-party:a", "source": "APP"}}""";
        assertThatThrownBy(() -> EventJson.read("NeedStated", 1, zeros)).isInstanceOf(UnreadableEvent.class);
    }

    private interface Check<T> {
        void of(T sample);
    }

    private static <T> void forAll(Class<T> type, Check<T> check) {
        ValuesAtTheirEdges values = new ValuesAtTheirEdges(new Random(SEED));
        for (int i = 0; i < SAMPLES; i++) {
            T sample = type.cast(values.of(type));
            try {
                check.of(sample);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("seed " + SEED + ": " + sample + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static JsonNode withoutTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(member -> member.has("cipher"));
        }
        node.forEach(WhatIsWrittenIsReadTest::withoutTexts);
        return node;
    }
}
