package org.trusttimeline.stage.record;

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
 * A breach by all that is told of it: one breach, whatever is told. The latest account that gives a thing governs.
 *
 * @param begunBy the account by which it began earliest
 * @param accounts in the order in which they were told
 */
public record Breach(
        BreachId id,
        BreachKind kind,
        @Nullable BreachName named,
        boolean pattern,
        Facts.Roles roles,
        BreachAccount begunBy,
        ChartPlace ended,
        List<BreachAccount> accounts) {

    /** Information alone, on a breach of which nothing else is known, makes no breach. */
    static Optional<Breach> of(BreachId id, List<BreachAccount> told) {
        List<BreachAccount> accounts =
                told.stream().sorted(Comparator.comparing(BreachAccount::told)).toList();
        return latest(accounts, Facts::roles).map(roles -> of(id, accounts, roles));
    }

    private static Breach of(BreachId id, List<BreachAccount> accounts, Facts.Roles roles) {
        List<BreachAccount> naming = accounts.stream()
                .filter(account -> account.isNamedBy(roles.harmed()))
                .toList();
        BreachPeriod period = new BreachPeriod(accounts, roles.harmed());
        return new Breach(
                id,
                latest(accounts, Facts::kind).orElse(BreachKind.OTHER),
                latest(naming, Facts::named).orElse(null),
                latest(accounts, Facts::pattern).orElse(false),
                roles,
                period.earliest(),
                period.ended(),
                accounts);
    }

    public ChartPlace begun() {
        return begunBy.begun();
    }

    public List<PartnerId> harmed() {
        return roles.harmed();
    }

    public List<PartnerId> causedBy() {
        return roles.causedBy();
    }

    /** A misunderstanding opens no repair; violence opens none and asks nobody for anything. */
    boolean opensRepair() {
        return named != BreachName.MISUNDERSTANDING && kind != BreachKind.VIOLENCE_OR_COERCION;
    }

    /** Where a partner learned that it happened; whoever caused it knew it from its beginning. */
    public ChartPlace learnedBy(PartnerId partner) {
        return causedBy().contains(partner)
                ? begun()
                : accounts.stream()
                        .map(account -> account.receivedBy(partner))
                        .reduce(ChartPlace.NEVER, ChartPlace::earlier);
    }

    private static <T> Optional<T> latest(List<BreachAccount> accounts, Function<Facts, @Nullable T> fact) {
        return accounts.reversed().stream()
                .map(account -> fact.apply(account.facts()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
