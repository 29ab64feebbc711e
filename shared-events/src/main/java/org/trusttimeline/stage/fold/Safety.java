package org.trusttimeline.stage.fold;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.vocabulary.SafetyKind;
import org.trusttimeline.stage.reading.Cited;

/** What suspends joint stage work in the care team's reading: violence or coercion, or a concern whose kind is not told. */
final class Safety {

    private final Set<Cited> raised = new LinkedHashSet<>();
    private final Set<Cited> settled = new HashSet<>();

    void raise(Cited concern, @Nullable SafetyKind kind) {
        if (kind == null || kind == SafetyKind.VIOLENCE_OR_COERCION) {
            raised.add(concern);
        }
    }

    void settle(Cited concern) {
        settled.add(concern);
    }

    List<Cited> suspending() {
        return raised.stream().filter(concern -> !settled.contains(concern)).toList();
    }
}
