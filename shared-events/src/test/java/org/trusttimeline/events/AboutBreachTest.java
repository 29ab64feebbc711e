package org.trusttimeline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.json.EventTypes;

class AboutBreachTest {

    /** Events that name a breach, or carry the facts of one, whatever they call it. */
    static Stream<Class<? extends ChartEvent>> namingABreach() {
        return EventTypes.all()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component ->
                                component.getType() == BreachId.class || component.getType() == BreachFacts.class));
    }

    @ParameterizedTest
    @MethodSource("namingABreach")
    void everyEventThatNamesABreachIsAboutIt(Class<? extends ChartEvent> event) {
        assertThat(event).isAssignableTo(AboutBreach.class);
    }

    @Test
    void someEventsNameNone() {
        assertThat(namingABreach()).isNotEmpty();
        assertThat(EventTypes.all().filter(type -> !AboutBreach.class.isAssignableFrom(type)))
                .containsExactlyInAnyOrderElementsOf(EventTypes.all()
                        .filter(type -> namingABreach().noneMatch(type::equals))
                        .toList());
    }
}
