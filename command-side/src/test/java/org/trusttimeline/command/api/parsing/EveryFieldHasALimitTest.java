package org.trusttimeline.command.api.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.command.statement.sustain.HoldCheckIn;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Practice;
import org.trusttimeline.http.problem.Problem;

/** What a command can hold has a maximum, each text is sealed, and nothing is of a kind for which there is none. */
class EveryFieldHasALimitTest {

    private static final Map<String, String> NOT_SEALED = Map.of(
            "OpenRelationship.stageModel", "one of the models that are known",
            "AssignClinician.clinicianId", "an id, at most as long as one",
            "AssignClinician.practice", "the name of a practice, at most as long as one",
            "ReleaseClinician.clinicianId", "an id, at most as long as one",
            "ReleaseClinician.practice", "the name of a practice, at most as long as one");

    static Stream<RecordComponent> fields() {
        return Stream.concat(
                        CommandTypes.all().values().stream(),
                        Stream.of(Statement.class, Learned.class, Partner.class, BreachFacts.class))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void hasAMaximum(RecordComponent field) {
        String name = field.getDeclaringRecord().getSimpleName() + "." + field.getName();
        boolean isPlain = CharSequence.class.isAssignableFrom(field.getType()) && !NOT_SEALED.containsKey(name);
        assertThat(isPlain).as("%s is a text in the plain", name).isFalse();
        boolean isOpen = Map.class.isAssignableFrom(field.getType())
                || field.getType().isArray()
                || field.getType() == Object.class;
        assertThat(isOpen).as("%s has no maximum", name).isFalse();
        if (Iterable.class.isAssignableFrom(field.getType())) {
            assertThat(field.getType()).as("%s is counted", name).isAssignableTo(Collection.class);
        }
    }

    @Test
    void aListOfMoreIsRefused() {
        FieldChecks.requirePresent(checkIn(CommandLimits.LIST_ITEMS), "");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> FieldChecks.requirePresent(checkIn(CommandLimits.LIST_ITEMS + 1), ""))
                .satisfies(refused -> assertThat(refused.body().getProperties())
                        .containsEntry("field", "practices")
                        .containsEntry("limit", CommandLimits.LIST_ITEMS));
    }

    private static HoldCheckIn checkIn(int practices) {
        List<Practice> held = Collections.nCopies(practices, Practice.AWARENESS);
        return new HoldCheckIn(held);
    }
}
