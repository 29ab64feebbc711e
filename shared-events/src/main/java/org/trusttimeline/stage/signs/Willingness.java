package org.trusttimeline.stage.signs;

import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.Sign;
import org.trusttimeline.stage.record.Utterance;

/** The first decision: every partner's latest answer is yes. New information leaves an answer standing, and says so. */
public final class Willingness implements SignsOfStage {

    private final List<PartnerId> partners;
    private final LatestInformation told;
    private final LatestWords<Answer> answers = new LatestWords<>();

    public Willingness(List<PartnerId> partners, LatestInformation told) {
        this.partners = partners;
        this.told = told;
    }

    public LatestWords<Answer> answers() {
        return answers;
    }

    public boolean allHaveAnswered() {
        return answers.areFrom(partners);
    }

    @Override
    public Stage stage() {
        return Stage.WILLINGNESS;
    }

    @Override
    public List<Sign.InForce> inForce() {
        return partners.stream()
                .flatMap(partner -> yes(partner).stream().map(answer -> sign(partner, answer)))
                .toList();
    }

    @Override
    public List<Sign.NotShown> notYetShown() {
        return partners.stream()
                .filter(partner -> yes(partner).isEmpty())
                .map(partner -> new Sign.NotShown(Sign.WILLING, partner))
                .toList();
    }

    private Optional<Utterance<Answer>> yes(PartnerId partner) {
        return answers.of(partner).filter(answer -> answer.what() == Answer.YES);
    }

    private Sign.InForce sign(PartnerId partner, Utterance<Answer> answer) {
        return new Sign.InForce(Sign.WILLING, partner, answer.entry(), !told.knew(partner, answer.place()));
    }
}
