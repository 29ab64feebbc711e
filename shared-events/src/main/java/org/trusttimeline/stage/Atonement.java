package org.trusttimeline.stage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;

/**
 * Atone: an amend accepted, changed behaviour noticed by a harmed partner (accountability without it repeats the
 * pattern), and forgiveness spoken of by each. Each counts only when said with the latest information behind it.
 */
final class Atonement implements SignsOfStage {

    private final Roles roles;
    private final Told told;
    private final Amends amends = new Amends();
    private final LatestWords<Boolean> notices = new LatestWords<>();
    private final LatestWords<Forgiveness> forgiveness = new LatestWords<>();

    Atonement(Roles roles, Told told) {
        this.roles = roles;
        this.told = told;
    }

    Amends amends() {
        return amends;
    }

    LatestWords<Boolean> notices() {
        return notices;
    }

    LatestWords<Forgiveness> forgiveness() {
        return forgiveness;
    }

    @Override
    public Stage stage() {
        return Stage.ATONE;
    }

    @Override
    public List<SignInForce> inForce() {
        return roles.harmed().stream().flatMap(this::inForceBy).toList();
    }

    @Override
    public List<SignNotShown> notYetShown() {
        return Stream.of(amendMissing(), noticeMissing(), forgivenessMissing())
                .flatMap(missing -> missing)
                .toList();
    }

    private Stream<SignInForce> inForceBy(PartnerId harmed) {
        return Stream.of(
                        accepted(harmed).map(said -> SignInForce.of(Sign.AMEND_ACCEPTED, harmed, said)),
                        hasNoticed(harmed).map(said -> SignInForce.of(Sign.CHANGED_BEHAVIOUR_NOTICED, harmed, said)),
                        hasForgiven(harmed).map(said -> SignInForce.of(Sign.FORGIVENESS_SPOKEN_OF, harmed, said)))
                .flatMap(Optional::stream);
    }

    private Stream<SignNotShown> amendMissing() {
        if (roles.harmed().stream().anyMatch(harmed -> accepted(harmed).isPresent())) {
            return Stream.empty();
        }
        return amends.areOnOffer()
                ? SignNotShown.fromEach(roles.harmed(), Sign.AMEND_ACCEPTED)
                : SignNotShown.fromEach(roles.causedBy(), Sign.AMEND_OFFERED);
    }

    private Stream<SignNotShown> noticeMissing() {
        return roles.harmed().stream().anyMatch(harmed -> hasNoticed(harmed).isPresent())
                ? Stream.empty()
                : SignNotShown.fromEach(roles.harmed(), Sign.CHANGED_BEHAVIOUR_NOTICED);
    }

    private Stream<SignNotShown> forgivenessMissing() {
        List<PartnerId> silent = roles.harmed().stream()
                .filter(harmed -> hasForgiven(harmed).isEmpty())
                .toList();
        return SignNotShown.fromEach(silent, Sign.FORGIVENESS_SPOKEN_OF);
    }

    private Optional<Said<AmendState.Response>> accepted(PartnerId harmed) {
        return amends.acceptedBy(harmed).filter(said -> told.isBehind(harmed, said.place()));
    }

    private Optional<Said<Boolean>> hasNoticed(PartnerId harmed) {
        return notices.of(harmed).filter(said -> told.isBehind(harmed, said.place()));
    }

    private Optional<Said<Forgiveness>> hasForgiven(PartnerId harmed) {
        return forgiveness
                .of(harmed)
                .filter(said -> said.what() == Forgiveness.SOME || said.what() == Forgiveness.GIVEN)
                .filter(said -> told.isBehind(harmed, said.place()));
    }
}
