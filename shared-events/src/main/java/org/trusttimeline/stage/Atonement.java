package org.trusttimeline.stage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * Atone: an amend accepted, changed behaviour noticed by a harmed partner (accountability without it repeats the
 * pattern), and forgiveness spoken of by each. Each counts only when said with the latest information behind it.
 */
final class Atonement implements SignsOfStage {

    private final Breach breach;
    private final Told told;
    private final Map<AmendId, AmendState> amends = new LinkedHashMap<>();
    private final Map<PartnerId, Said<Boolean>> noticed = new HashMap<>();
    private final Map<PartnerId, Said<Forgiveness>> forgiveness = new HashMap<>();

    Atonement(Breach breach, Told told) {
        this.breach = breach;
        this.told = told;
    }

    AmendState amend(AmendId id) {
        return amends.computeIfAbsent(id, anew -> new AmendState());
    }

    void noticed(PartnerId by, Said<Boolean> notice) {
        noticed.put(by, notice);
    }

    void spokeOfForgiveness(PartnerId by, Said<Forgiveness> word) {
        forgiveness.put(by, word);
    }

    @Override
    public Stage stage() {
        return Stage.ATONE;
    }

    @Override
    public List<SignInForce> inForce() {
        return breach.harmed().stream().flatMap(this::inForceBy).toList();
    }

    @Override
    public List<SignNotShown> notYetShown() {
        return Stream.of(amendMissing(), noticeMissing(), forgivenessMissing())
                .flatMap(missing -> missing)
                .toList();
    }

    private Stream<SignInForce> inForceBy(PartnerId harmed) {
        return Stream.of(
                        accepted(harmed).map(said -> sign(Sign.AMEND_ACCEPTED, harmed, said)),
                        hasNoticed(harmed).map(said -> sign(Sign.CHANGED_BEHAVIOUR_NOTICED, harmed, said)),
                        hasForgiven(harmed).map(said -> sign(Sign.FORGIVENESS_SPOKEN_OF, harmed, said)))
                .flatMap(Optional::stream);
    }

    private Stream<SignNotShown> amendMissing() {
        if (breach.harmed().stream().anyMatch(harmed -> accepted(harmed).isPresent())) {
            return Stream.empty();
        }
        return amends.values().stream().anyMatch(AmendState::isOpen)
                ? fromAll(breach.harmed(), Sign.AMEND_ACCEPTED)
                : fromAll(breach.recorded().causedBy(), Sign.AMEND_OFFERED);
    }

    private Stream<SignNotShown> noticeMissing() {
        return breach.harmed().stream().anyMatch(harmed -> hasNoticed(harmed).isPresent())
                ? Stream.empty()
                : fromAll(breach.harmed(), Sign.CHANGED_BEHAVIOUR_NOTICED);
    }

    private Stream<SignNotShown> forgivenessMissing() {
        List<PartnerId> silent = breach.harmed().stream()
                .filter(harmed -> hasForgiven(harmed).isEmpty())
                .toList();
        return fromAll(silent, Sign.FORGIVENESS_SPOKEN_OF);
    }

    private Optional<Said<AmendState.Response>> accepted(PartnerId harmed) {
        return amends.values().stream()
                .flatMap(amend -> amend.acceptedBy(harmed).stream())
                .filter(said -> told.isBehind(harmed, said.place()))
                .findFirst();
    }

    private Optional<Said<Boolean>> hasNoticed(PartnerId harmed) {
        return Optional.ofNullable(noticed.get(harmed)).filter(said -> told.isBehind(harmed, said.place()));
    }

    private Optional<Said<Forgiveness>> hasForgiven(PartnerId harmed) {
        return Optional.ofNullable(forgiveness.get(harmed))
                .filter(said -> said.what() == Forgiveness.SOME || said.what() == Forgiveness.GIVEN)
                .filter(said -> told.isBehind(harmed, said.place()));
    }

    private static SignInForce sign(Sign sign, PartnerId by, Said<?> said) {
        return new SignInForce(sign, by, said.entry(), false);
    }

    private static Stream<SignNotShown> fromAll(List<PartnerId> partners, Sign sign) {
        return partners.stream().map(partner -> new SignNotShown(sign, partner));
    }
}
