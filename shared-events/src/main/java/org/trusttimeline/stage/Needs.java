package org.trusttimeline.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.PartnerId;

/** What each partner needs of the other, and what of it the other has understood. */
final class Needs {

    private final Map<Cited, Need> all = new HashMap<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Need>> stated = new HashMap<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Need>> understood = new HashMap<>();
    private final Map<BoundaryId, List<Need>> boundaries = new HashMap<>();

    Need state(Said<PartnerId> statement) {
        Need need = need(statement.entry());
        need.stated(statement);
        file(need);
        return need;
    }

    void bound(BoundaryId id, Said<PartnerId> statement) {
        boundaries.computeIfAbsent(id, anew -> new ArrayList<>()).add(state(statement));
    }

    /** Its owner lifted a boundary; nobody else can. */
    void lift(BoundaryId id, PartnerId by) {
        boundaries.getOrDefault(id, List.of()).forEach(need -> withdraw(need, by));
    }

    void acknowledge(PartnerId by, Cited entry, Said<Boolean> word) {
        Need need = need(entry);
        need.understood().take(by, word);
        file(need);
    }

    /** The latest that a partner stated after that place. */
    Optional<Need> statedBy(PartnerId owner, ChartPlace after) {
        return Optional.ofNullable(of(stated, owner).lastEntry())
                .filter(latest -> latest.getKey().isAfter(after))
                .map(Map.Entry::getValue);
    }

    /** What a partner stated after that place and somebody has understood, the latest first. */
    Iterable<Need> understoodOf(PartnerId owner, ChartPlace after) {
        return of(understood, owner).tailMap(after, false).descendingMap().values();
    }

    private Need need(Cited entry) {
        return all.computeIfAbsent(entry, anew -> new Need());
    }

    private void file(Need need) {
        Said<PartnerId> statement = need.statement();
        if (statement == null) {
            return;
        }
        of(stated, statement.what()).put(statement.place(), need);
        if (need.understood().isEmpty()) {
            of(understood, statement.what()).remove(statement.place());
        } else {
            of(understood, statement.what()).put(statement.place(), need);
        }
    }

    private void withdraw(Need need, PartnerId by) {
        Said<PartnerId> statement = need.statement();
        if (statement != null && statement.what().equals(by)) {
            of(stated, by).remove(statement.place());
            of(understood, by).remove(statement.place());
            need.lifted();
        }
    }

    private static NavigableMap<ChartPlace, Need> of(
            Map<PartnerId, NavigableMap<ChartPlace, Need>> needs, PartnerId owner) {
        return needs.computeIfAbsent(owner, anew -> new TreeMap<>());
    }
}
