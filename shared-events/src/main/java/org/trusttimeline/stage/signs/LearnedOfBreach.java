package org.trusttimeline.stage.signs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.YesOrNotNow;
import org.trusttimeline.stage.record.Breach;
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Utterance;

/** What the couple's signs count for one repair: only what was given after its giver had learned of the breach. */
public record LearnedOfBreach(List<PartnerId> partners, Map<PartnerId, ChartPlace> learned) {

    public static LearnedOfBreach of(Breach breach, List<PartnerId> partners) {
        return new LearnedOfBreach(
                partners, partners.stream().collect(Collectors.toMap(Function.identity(), breach::learnedBy)));
    }

    /** Since where what a partner says counts. */
    ChartPlace since(PartnerId partner) {
        return learned.getOrDefault(partner, ChartPlace.NEVER);
    }

    <T> Optional<Utterance<T>> given(LatestWords<T> words, PartnerId partner) {
        return words.of(partner).filter(word -> word.place().isAfter(since(partner)));
    }

    Optional<Utterance<YesOrNotNow>> yes(LatestWords<YesOrNotNow> words, PartnerId partner) {
        return given(words, partner).filter(word -> word.what() == YesOrNotNow.YES);
    }
}
