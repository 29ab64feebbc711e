package org.trusttimeline.stage.signs;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Utterance;

/** The latest word of each partner on one thing governs. One that was not freely given leaves nothing said. */
public final class LatestWords<T> {

    private final Map<PartnerId, Utterance<T>> words = new HashMap<>();

    public void take(PartnerId by, Utterance<T> word) {
        if (word.freelyGiven()) {
            words.put(by, word);
        } else {
            words.remove(by);
        }
    }

    /** A partner stands by a word of theirs; where it no longer governs, this changes nothing. */
    public void uphold(PartnerId by, Cited entry, ChartPlace place) {
        words.computeIfPresent(by, (partner, word) -> word.entry().equals(entry) ? word.upheldAt(place) : word);
    }

    public Optional<Utterance<T>> of(PartnerId partner) {
        return Optional.ofNullable(words.get(partner));
    }

    Stream<Map.Entry<PartnerId, Utterance<T>>> all() {
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
