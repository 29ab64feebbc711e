package org.trusttimeline.stage.signs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.record.Facts;
import org.trusttimeline.stage.record.Utterance;

/**
 * Atone: an amend accepted, changed behaviour noticed by a harmed partner (accountability without it repeats the
 * pattern), and forgiveness spoken of by each. Each counts only when said with the latest information behind it.
 */
public final class Atonement implements SignsOfStage {

    private final Facts.Roles roles;
    private final LatestInformation told;
    private final Amends amends = new Amends();
    private final LatestWords<Boolean> notices = new LatestWords<>();
    private final LatestWords<Forgiveness> forgiveness = new LatestWords<>();

    public Atonement(Facts.Roles roles, LatestInformation told) {
        this.roles = roles;
        this.told = told;
    }

    public Amends amends() {
        return amends;
    }

    public LatestWords<Boolean> notices() {
        return notices;
    }

    public LatestWords<Forgiveness> forgiveness() {
        return forgiveness;
    }

    @Override
    public Stage stage() {
        return Stage.ATONE;
    }

    @Override
    public List<Sign.InForce> inForce() {
        return roles.harmed().stream().flatMap(this::inForceBy).toList();
    }

    @Override
    public List<Sign.NotShown> notYetShown() {
        return Stream.of(amendMissing(), noticeMissing(), forgivenessMissing())
                .flatMap(missing -> missing)
                .toList();
    }

    private Stream<Sign.InForce> inForceBy(PartnerId harmed) {
        return Stream.of(
                        accepted(harmed).map(said -> said.inForce(Sign.AMEND_ACCEPTED, harmed)),
                        hasNoticed(harmed).map(said -> said.inForce(Sign.CHANGED_BEHAVIOUR_NOTICED, harmed)),
                        hasForgiven(harmed).map(said -> said.inForce(Sign.FORGIVENESS_SPOKEN_OF, harmed)))
                .flatMap(Optional::stream);
    }

    private Stream<Sign.NotShown> amendMissing() {
        if (roles.harmed().stream().anyMatch(harmed -> accepted(harmed).isPresent())) {
            return Stream.empty();
        }
        return amends.areOnOffer()
                ? Sign.NotShown.fromEach(roles.harmed(), Sign.AMEND_ACCEPTED)
                : Sign.NotShown.fromEach(roles.causedBy(), Sign.AMEND_OFFERED);
    }

    private Stream<Sign.NotShown> noticeMissing() {
        return roles.harmed().stream().anyMatch(harmed -> hasNoticed(harmed).isPresent())
                ? Stream.empty()
                : Sign.NotShown.fromEach(roles.harmed(), Sign.CHANGED_BEHAVIOUR_NOTICED);
    }

    private Stream<Sign.NotShown> forgivenessMissing() {
        List<PartnerId> silent = roles.harmed().stream()
                .filter(harmed -> hasForgiven(harmed).isEmpty())
                .toList();
        return Sign.NotShown.fromEach(silent, Sign.FORGIVENESS_SPOKEN_OF);
    }

    private Optional<Utterance<AmendState.Response>> accepted(PartnerId harmed) {
        return amends.acceptedBy(harmed).filter(said -> told.isBehind(harmed, said.place()));
    }

    private Optional<Utterance<Boolean>> hasNoticed(PartnerId harmed) {
        return notices.of(harmed).filter(said -> told.isBehind(harmed, said.place()));
    }

    private Optional<Utterance<Forgiveness>> hasForgiven(PartnerId harmed) {
        return forgiveness
                .of(harmed)
                .filter(said -> said.what() == Forgiveness.SOME || said.what() == Forgiveness.GIVEN)
                .filter(said -> told.isBehind(harmed, said.place()));
    }
}
