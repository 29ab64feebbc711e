package org.trusttimeline.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * A breach by all that is told of it: one breach, whatever is told. The latest telling that gives a thing governs.
 *
 * @param begunBy the telling by which it began earliest
 * @param tellings in the order in which they were told
 */
record Breach(
        BreachId id,
        BreachKind kind,
        @Nullable BreachName named,
        boolean pattern,
        Roles roles,
        BreachAccount begunBy,
        ChartPlace ended,
        List<BreachAccount> tellings) {

    /** Information alone, on a breach of which nothing else is known, makes no breach. */
    static Optional<Breach> of(BreachId id, List<BreachAccount> told) {
        List<BreachAccount> tellings =
                told.stream().sorted(Comparator.comparing(BreachAccount::told)).toList();
        return latest(tellings, Facts::roles).map(roles -> of(id, tellings, roles));
    }

    private static Breach of(BreachId id, List<BreachAccount> tellings, Roles roles) {
        List<BreachAccount> naming = tellings.stream()
                .filter(telling -> telling.isNamedBy(roles.harmed()))
                .toList();
        Period period = new Period(tellings, roles.harmed());
        return new Breach(
                id,
                latest(tellings, Facts::kind).orElse(BreachKind.OTHER),
                latest(naming, Facts::named).orElse(null),
                latest(tellings, Facts::pattern).orElse(false),
                roles,
                period.earliest(),
                period.ended(),
                tellings);
    }

    ChartPlace begun() {
        return begunBy.begun();
    }

    List<PartnerId> harmed() {
        return roles.harmed();
    }

    List<PartnerId> causedBy() {
        return roles.causedBy();
    }

    /** A misunderstanding opens no repair; violence opens none and asks nobody for anything. */
    boolean opensRepair() {
        return named != BreachName.MISUNDERSTANDING && kind != BreachKind.VIOLENCE_OR_COERCION;
    }

    /** Where a partner learned that it happened; whoever caused it knew it from its beginning. */
    ChartPlace learnedBy(PartnerId partner) {
        return causedBy().contains(partner)
                ? begun()
                : tellings.stream()
                        .map(telling -> telling.receivedBy(partner))
                        .reduce(ChartPlace.NEVER, ChartPlace::earlier);
    }

    private static <T> Optional<T> latest(List<BreachAccount> tellings, Function<Facts, @Nullable T> fact) {
        return tellings.reversed().stream()
                .map(telling -> fact.apply(telling.facts()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
