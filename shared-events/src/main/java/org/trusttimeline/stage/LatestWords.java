package org.trusttimeline.stage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;

/** The latest word of each partner on one thing governs. One that was not freely given leaves nothing said. */
final class LatestWords<T> {

    private final Map<PartnerId, Said<T>> words = new HashMap<>();

    void take(PartnerId by, Said<T> word) {
        if (word.freelyGiven()) {
            words.put(by, word);
        } else {
            words.remove(by);
        }
    }

    /** A partner stands by a word of theirs; where it no longer governs, this changes nothing. */
    void uphold(PartnerId by, Cited entry, ChartPlace place) {
        words.computeIfPresent(by, (partner, word) -> word.entry().equals(entry) ? word.upheldAt(place) : word);
    }

    Optional<Said<T>> of(PartnerId partner) {
        return Optional.ofNullable(words.get(partner));
    }

    Stream<Map.Entry<PartnerId, Said<T>>> all() {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> one.place().compareTo(other.place())));
    }

    boolean areFrom(Collection<PartnerId> partners) {
        return words.keySet().containsAll(partners);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    void clear() {
        words.clear();
    }
}
