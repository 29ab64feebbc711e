package org.trusttimeline.stage.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.stage.reading.Cited;

/** All that is told of breaches; what was not freely given tells nothing. */
final class BreachAccounts {

    private final Map<Cited, Facts> facts = new HashMap<>();

    BreachAccounts(List<Counted> counting) {
        counting.stream()
                .filter(Counted::freelyGiven)
                .forEach(counted -> Facts.toldBy(
                                counted.event(), counted.statement().occurred())
                        .ifPresent(told -> facts.put(counted.cited(), told)));
    }

    /** The breaches, by what is known of them. */
    Breaches breaches(List<Counted> known) {
        List<Counted> disclosing = known.stream()
                .filter(counted -> facts.containsKey(counted.cited()))
                .toList();
        Confidences confidences = new Confidences(known);
        Map<BreachId, BreachId> aliases = aliases(disclosing, confidences);
        Map<BreachId, List<BreachAccount>> byBreach = new LinkedHashMap<>();
        disclosing.forEach(counted -> {
            Optional<Counted> shared = confidences.sharing(counted.cited());
            if (shared.flatMap(this::facts).isEmpty()) {
                Facts told = facts(counted).orElseThrow();
                ChartPlace receivedByAll = shared.map(Counted::place).orElse(null);
                byBreach.computeIfAbsent(
                                aliases.getOrDefault(told.breachId(), told.breachId()), id -> new ArrayList<>())
                        .add(BreachAccount.of(counted, told, receivedByAll));
            }
        });
        List<Breach> breaches = byBreach.entrySet().stream()
                .flatMap(told -> Breach.of(told.getKey(), told.getValue()).stream())
                .toList();
        return new Breaches(breaches, aliases);
    }

    /** A confidence and what was shared of it tell of one breach, by two ids; unless the joint chart has both. */
    private Map<BreachId, BreachId> aliases(List<Counted> disclosing, Confidences confidences) {
        Set<BreachId> joint = new HashSet<>();
        disclosing.stream()
                .filter(counted -> counted.entry().chart() instanceof JointChart)
                .forEach(counted -> facts(counted).ifPresent(told -> joint.add(told.breachId())));
        Map<BreachId, BreachId> aliases = new HashMap<>();
        disclosing.forEach(counted -> confidences
                .sharing(counted.cited())
                .flatMap(this::facts)
                .ifPresent(shared -> facts(counted)
                        .map(Facts::breachId)
                        .filter(id -> !joint.contains(id))
                        .ifPresent(id -> aliases.put(id, shared.breachId()))));
        return aliases;
    }

    private Optional<Facts> facts(Counted counted) {
        return Optional.ofNullable(facts.get(counted.cited()));
    }
}
