package org.trusttimeline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.json.EventTypes;

/** Whatever a person can write freely is stored sealed. What stands in plain text has a reason. */
class EveryTextIsSealedTest {

    private static final Map<String, String> IN_PLAIN_TEXT = Map.of(
            "RelationshipOpened.practice", "the name of a practice: who may read the record depends on it",
            "RelationshipOpened.stageModel", "one of the models that are known",
            "ClinicianAssigned.clinicianId", "an id: who may read the record depends on it",
            "ClinicianAssigned.practice", "the name of a practice: who may read the record depends on it",
            "ClinicianReleased.clinicianId", "an id: who may read the record depends on it",
            "ClinicianReleased.practice", "the name of a practice: who may read the record depends on it",
            "StaffId.practice", "the name of a practice",
            "StaffId.id", "an id",
            "ThirdParty.label", "a label of letters, digits, dots, underscores and hyphens, never a text",
            "SealedText.key", "the name of a key");

    private static final Set<String> SEALED = Set.of("SealedText.cipher");

    @Test
    void noEventHoldsATextInPlainTextWithoutAReason() {
        Set<String> plain = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        EventTypes.all().forEach(event -> collect(event, plain, seen));
        plain.removeAll(SEALED);
        assertThat(plain).containsExactlyInAnyOrderElementsOf(IN_PLAIN_TEXT.keySet());
    }

    private static void collect(Type type, Set<String> plain, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(of -> collect(of, plain, seen));
        } else if (((Class<?>) type).isSealed()) {
            Arrays.stream(((Class<?>) type).getPermittedSubclasses()).forEach(of -> collect(of, plain, seen));
        } else if (((Class<?>) type).isRecord()
                && !((Class<?>) type).getPackageName().endsWith("edtf")) {
            components((Class<?>) type).forEach(component -> {
                if (CharSequence.class.isAssignableFrom(component.getType()) || component.getType() == Object.class) {
                    plain.add(((Class<?>) type).getSimpleName() + "." + component.getName());
                }
                collect(component.getGenericType(), plain, seen);
            });
        }
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }
}
