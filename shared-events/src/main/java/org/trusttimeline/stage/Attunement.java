package org.trusttimeline.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;

/** Attune: each partner's inner world is spoken of and understood, each has said how they rely on the other, and feels heard. */
record Attunement(CoupleSigns signs, KnewOfIt knew) implements SignsOfStage {

    @Override
    public Stage stage() {
        return Stage.ATTUNE;
    }

    @Override
    public List<SignInForce> inForce() {
        return knew.partners().stream().flatMap(this::inForceBy).toList();
    }

    @Override
    public List<SignNotShown> notYetShown() {
        return knew.partners().stream().flatMap(this::missingBy).toList();
    }

    private Stream<SignInForce> inForceBy(PartnerId partner) {
        Stream<SignInForce> need = understood(partner)
                .map(understanding -> understanding.inForce(partner))
                .orElseGet(() -> stated(partner).map(said -> SignInForce.of(Sign.NEED_STATED, partner, said)).stream());
        Stream<SignInForce> words = Stream.of(
                        relies(partner).map(said -> SignInForce.of(Sign.RELIANCE_STATED, partner, said)),
                        knew.yes(signs.heard(), partner).map(said -> SignInForce.of(Sign.FELT_HEARD, partner, said)))
                .flatMap(Optional::stream);
        return Stream.concat(need, words);
    }

    private Stream<SignNotShown> missingBy(PartnerId partner) {
        return Stream.of(
                        needMissing(partner),
                        missing(relies(partner), partner, Sign.RELIANCE_STATED),
                        missing(knew.yes(signs.heard(), partner), partner, Sign.FELT_HEARD))
                .flatMap(missing -> missing);
    }

    /** Understanding is another's to say; before that, the need is the partner's own. */
    private Stream<SignNotShown> needMissing(PartnerId partner) {
        if (understood(partner).isPresent()) {
            return Stream.empty();
        }
        List<PartnerId> others =
                knew.partners().stream().filter(other -> !other.equals(partner)).toList();
        return stated(partner).isPresent()
                ? SignNotShown.fromEach(others, Sign.NEED_ACKNOWLEDGED)
                : Stream.of(new SignNotShown(Sign.NEED_STATED, partner));
    }

    private static Stream<SignNotShown> missing(Optional<?> said, PartnerId partner, Sign sign) {
        return said.isPresent() ? Stream.empty() : Stream.of(new SignNotShown(sign, partner));
    }

    private Optional<Said<Boolean>> relies(PartnerId partner) {
        return knew.given(signs.reliance(), partner);
    }

    private Optional<Said<PartnerId>> stated(PartnerId partner) {
        return signs.needs().statedBy(partner, knew.since(partner)).map(Need::statement);
    }

    private Optional<Understanding> understood(PartnerId partner) {
        return StreamSupport.stream(
                        signs.needs().understoodOf(partner, knew.since(partner)).spliterator(), false)
                .flatMap(need -> understandings(need, partner))
                .findFirst();
    }

    private Stream<Understanding> understandings(Need need, PartnerId owner) {
        Said<PartnerId> statement = need.statement();
        return statement == null
                ? Stream.empty()
                : need.understood()
                        .all()
                        .filter(word -> !word.getKey().equals(owner)
                                && word.getValue().place().isAfter(knew.since(word.getKey())))
                        .map(word -> new Understanding(statement, word));
    }

    /** A need, and the word of another who has understood it. */
    private record Understanding(Said<PartnerId> need, Map.Entry<PartnerId, Said<Boolean>> word) {

        Stream<SignInForce> inForce(PartnerId owner) {
            return Stream.of(
                    SignInForce.of(Sign.NEED_STATED, owner, need),
                    SignInForce.of(Sign.NEED_ACKNOWLEDGED, word.getKey(), word.getValue()));
        }
    }
}
