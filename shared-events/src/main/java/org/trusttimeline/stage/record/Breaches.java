package org.trusttimeline.stage.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.id.BreachId;

/** The breaches of a record in the order in which they began, each under every id by which it was told. */
public final class Breaches {

    private final Map<BreachId, BreachId> aliases;
    private final Map<BreachId, Breach> byId = new LinkedHashMap<>();
    private final Map<BreachId, Breach> roots = new LinkedHashMap<>();

    Breaches(Collection<Breach> breaches, Map<BreachId, BreachId> aliases) {
        this.aliases = aliases;
        breaches.stream().sorted(Comparator.comparing(Breach::begun)).forEach(breach -> byId.put(breach.id(), breach));
        all().forEach(breach -> roots.put(breach.id(), climb(breach)));
    }

    public Collection<Breach> all() {
        return byId.values();
    }

    /** The breaches that open a repair of their own. */
    public List<Breach> openingRepairs() {
        return all().stream()
                .filter(breach -> breach.opensRepair() && root(breach).equals(breach.id()))
                .toList();
    }

    /** The breach whose repair everything said of that breach concerns, if there is one. */
    public Optional<BreachId> repairOf(BreachId id) {
        return find(id).filter(Breach::opensRepair).map(this::root);
    }

    private BreachId root(Breach breach) {
        Breach root = roots.get(breach.id());
        return root == null ? breach.id() : root.id();
    }

    private Optional<Breach> find(BreachId id) {
        return Optional.ofNullable(byId.get(aliases.getOrDefault(id, id)));
    }

    /** Up to the whole, only while the whole opens a repair itself: a lie about a misunderstanding opens its own. */
    private Breach climb(Breach breach) {
        List<Breach> way = new ArrayList<>(List.of(breach));
        Optional<Breach> whole = whole(breach);
        while (whole.isPresent() && !way.contains(whole.get())) {
            way.add(whole.get());
            whole = whole(whole.get());
        }
        return whole.map(again -> earliest(way.subList(way.indexOf(again), way.size())))
                .orElseGet(way::getLast);
    }

    private Optional<Breach> whole(Breach part) {
        return Optional.ofNullable(part.roles().partOf()).flatMap(this::find).filter(Breach::opensRepair);
    }

    /** Breaches that are said to be parts of each other are parts of the one that began first. */
    private static Breach earliest(List<Breach> circle) {
        return circle.stream().min(Comparator.comparing(Breach::begun)).orElseThrow();
    }
}
