package org.trusttimeline.stage.signs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.record.Utterance;

/** Attune: each partner's inner world is spoken of and understood, each has said how they rely on the other, and feels heard. */
public record Attunement(CoupleSigns signs, LearnedOfBreach knew) implements SignsOfStage {

    @Override
    public Stage stage() {
        return Stage.ATTUNE;
    }

    @Override
    public List<Sign.InForce> inForce() {
        return knew.partners().stream().flatMap(this::inForceBy).toList();
    }

    @Override
    public List<Sign.NotShown> notYetShown() {
        return knew.partners().stream().flatMap(this::missingBy).toList();
    }

    private Stream<Sign.InForce> inForceBy(PartnerId partner) {
        Stream<Sign.InForce> need = understood(partner)
                .map(understanding -> understanding.inForce(partner))
                .orElseGet(() -> stated(partner).map(said -> said.inForce(Sign.NEED_STATED, partner)).stream());
        Stream<Sign.InForce> words = Stream.of(
                        relies(partner).map(said -> said.inForce(Sign.RELIANCE_STATED, partner)),
                        knew.yes(signs.feltHeard(), partner).map(said -> said.inForce(Sign.FELT_HEARD, partner)))
                .flatMap(Optional::stream);
        return Stream.concat(need, words);
    }

    private Stream<Sign.NotShown> missingBy(PartnerId partner) {
        return Stream.of(
                        needMissing(partner),
                        missing(relies(partner), partner, Sign.RELIANCE_STATED),
                        missing(knew.yes(signs.feltHeard(), partner), partner, Sign.FELT_HEARD))
                .flatMap(missing -> missing);
    }

    /** Understanding is another's to say; before that, the need is the partner's own. */
    private Stream<Sign.NotShown> needMissing(PartnerId partner) {
        if (understood(partner).isPresent()) {
            return Stream.empty();
        }
        List<PartnerId> others =
                knew.partners().stream().filter(other -> !other.equals(partner)).toList();
        return stated(partner).isPresent()
                ? Sign.NotShown.fromEach(others, Sign.NEED_ACKNOWLEDGED)
                : Stream.of(new Sign.NotShown(Sign.NEED_STATED, partner));
    }

    private static Stream<Sign.NotShown> missing(Optional<?> said, PartnerId partner, Sign sign) {
        return said.isPresent() ? Stream.empty() : Stream.of(new Sign.NotShown(sign, partner));
    }

    private Optional<Utterance<Boolean>> relies(PartnerId partner) {
        return knew.given(signs.reliance(), partner);
    }

    private Optional<Utterance<PartnerId>> stated(PartnerId partner) {
        return signs.needs().statedBy(partner, knew.since(partner)).map(Needs.Need::statement);
    }

    private Optional<Understanding> understood(PartnerId partner) {
        return StreamSupport.stream(
                        signs.needs().understoodOf(partner, knew.since(partner)).spliterator(), false)
                .flatMap(need -> understandings(need, partner))
                .findFirst();
    }

    private Stream<Understanding> understandings(Needs.Need need, PartnerId owner) {
        Utterance<PartnerId> statement = need.statement();
        return statement == null
                ? Stream.empty()
                : need.understood()
                        .all()
                        .filter(word -> !word.getKey().equals(owner)
                                && word.getValue().place().isAfter(knew.since(word.getKey())))
                        .map(word -> new Understanding(statement, word));
    }

    /** A need, and the word of another who has understood it. */
    private record Understanding(Utterance<PartnerId> need, Map.Entry<PartnerId, Utterance<Boolean>> word) {

        Stream<Sign.InForce> inForce(PartnerId owner) {
            return Stream.of(
                    need.inForce(Sign.NEED_STATED, owner),
                    word.getValue().inForce(Sign.NEED_ACKNOWLEDGED, word.getKey()));
        }
    }
}
