package org.trusttimeline.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.chart.AccessChange;
import org.trusttimeline.query.chart.ChartDocument;

/** Documents that keep the conditions of their writes, and can be cut off in the middle of a batch. */
final class DocumentsInMemory implements Documents {

    private final Map<String, ChartDocument> stored = new TreeMap<>();
    private final Map<Person, Map<RelationshipId, AccessChange>> lists = new HashMap<>();
    private int writesLeft = Integer.MAX_VALUE;

    /** From now on, so many writes succeed, and the next fails. */
    void cutAfter(int writes) {
        writesLeft = writes;
    }

    void mend() {
        writesLeft = Integer.MAX_VALUE;
    }

    /** All documents, by id. */
    Map<String, ChartDocument> all() {
        return Map.copyOf(stored);
    }

    /** Who reads what, and since which position. */
    Map<Person, Map<RelationshipId, AccessChange>> lists() {
        return Map.copyOf(lists);
    }

    @Override
    public <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids) {
        Map<String, D> found = new HashMap<>();
        ids.stream().filter(stored::containsKey).forEach(id -> found.put(id, kind.cast(stored.get(id))));
        return found;
    }

    @Override
    public Set<RelationshipId> relationships(Person reader) {
        return lists.getOrDefault(reader, Map.of()).values().stream()
                .filter(AccessChange::reads)
                .map(AccessChange::relationship)
                .collect(Collectors.toSet());
    }

    @Override
    public void write(List<Write> writes) {
        writes.forEach(write -> {
            if (writesLeft-- <= 0) {
                throw new CutOff();
            }
            carryOut(write);
        });
    }

    private void carryOut(Write write) {
        switch (write) {
            case Write.Add add -> stored.merge(add.id(), add.document(), DocumentsInMemory::further);
            case Write.Replace replace ->
                stored.computeIfPresent(replace.id(), (id, old) -> further(old, replace.document()));
            case Write.Admit admit -> {
                Map<RelationshipId, AccessChange> list = lists.computeIfAbsent(admit.reader(), none -> new HashMap<>());
                admit.admissions().forEach((of, one) -> list.merge(of, one, DocumentsInMemory::later));
            }
            case Write.Remove remove -> stored.remove(remove.id());
        }
    }

    private static AccessChange later(AccessChange old, AccessChange anew) {
        return anew.position() > old.position() ? anew : old;
    }

    private static ChartDocument further(ChartDocument old, ChartDocument anew) {
        return anew.position() > old.position() ? anew : old;
    }

    static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
