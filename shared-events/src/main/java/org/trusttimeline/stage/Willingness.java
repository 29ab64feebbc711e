package org.trusttimeline.stage;

import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Stage;

/** The first decision: every partner's latest answer is yes. New information leaves an answer standing, and says so. */
final class Willingness implements SignsOfStage {

    private final List<PartnerId> partners;
    private final Told told;
    private final LatestWords<Answer> answers = new LatestWords<>();

    Willingness(List<PartnerId> partners, Told told) {
        this.partners = partners;
        this.told = told;
    }

    LatestWords<Answer> answers() {
        return answers;
    }

    boolean allHaveAnswered() {
        return answers.areFrom(partners);
    }

    @Override
    public Stage stage() {
        return Stage.WILLINGNESS;
    }

    @Override
    public List<SignInForce> inForce() {
        return partners.stream()
                .flatMap(partner -> yes(partner).stream().map(answer -> sign(partner, answer)))
                .toList();
    }

    @Override
    public List<SignNotShown> notYetShown() {
        return partners.stream()
                .filter(partner -> yes(partner).isEmpty())
                .map(partner -> new SignNotShown(Sign.WILLING, partner))
                .toList();
    }

    private Optional<Said<Answer>> yes(PartnerId partner) {
        return answers.of(partner).filter(answer -> answer.what() == Answer.YES);
    }

    private SignInForce sign(PartnerId partner, Said<Answer> answer) {
        return new SignInForce(Sign.WILLING, partner, answer.entry(), !told.knew(partner, answer.place()));
    }
}
