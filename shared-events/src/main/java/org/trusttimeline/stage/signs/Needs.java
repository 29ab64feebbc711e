package org.trusttimeline.stage.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Utterance;

/** What each partner needs of the other, and what of it the other has understood. */
public final class Needs {

    private final Map<Cited, Need> all = new HashMap<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Need>> stated = new HashMap<>();
    private final Map<PartnerId, NavigableMap<ChartPlace, Need>> understood = new HashMap<>();
    private final Map<BoundaryId, List<Need>> boundaries = new HashMap<>();

    public void state(Utterance<PartnerId> statement) {
        Need need = need(statement.entry());
        need.stated(statement);
        file(need);
    }

    public void bound(BoundaryId id, Utterance<PartnerId> statement) {
        state(statement);
        boundaries.computeIfAbsent(id, anew -> new ArrayList<>()).add(need(statement.entry()));
    }

    /** Its owner lifted a boundary; nobody else can. */
    public void lift(BoundaryId id, PartnerId by) {
        boundaries.getOrDefault(id, List.of()).forEach(need -> withdraw(need, by));
    }

    public void acknowledge(PartnerId by, Cited entry, Utterance<Boolean> word) {
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
        Utterance<PartnerId> statement = need.statement();
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
        Utterance<PartnerId> statement = need.statement();
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

    /** A need, desire, growth wish or boundary, and who has understood it. Dates are fuzzy: either may be applied first. */
    static final class Need {

        private final LatestWords<Boolean> understood = new LatestWords<>();
        private @Nullable Utterance<PartnerId> stated;

        void stated(Utterance<PartnerId> statement) {
            stated = statement;
        }

        void lifted() {
            stated = null;
        }

        /** The statement by its owner, while it stands. */
        @Nullable
        Utterance<PartnerId> statement() {
            return stated;
        }

        LatestWords<Boolean> understood() {
            return understood;
        }
    }
}
