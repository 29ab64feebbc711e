package org.trusttimeline.stage.fold;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.FullTelling;
import org.trusttimeline.stage.record.Utterance;
import org.trusttimeline.stage.signs.LatestInformation;
import org.trusttimeline.stage.signs.LatestWords;

/** The questions about a breach, and who has none left. Dates are fuzzy: an answer may be applied before its question. */
final class Questions {

    private final LatestInformation told;
    private final Set<Cited> asked = new LinkedHashSet<>();
    private final Set<Cited> answered = new HashSet<>();
    private final LatestWords<Boolean> nothingLeft = new LatestWords<>();

    Questions(LatestInformation told) {
        this.told = told;
    }

    void asked(Utterance<?> question) {
        if (question.freelyGiven()) {
            asked.add(question.entry());
        }
    }

    void answered(Utterance<Cited> answer) {
        if (answer.freelyGiven()) {
            answered.add(answer.what());
        }
    }

    LatestWords<Boolean> nothingLeft() {
        return nothingLeft;
    }

    FullTelling reading(List<PartnerId> harmed) {
        return new FullTelling(
                asked.stream().filter(question -> !answered.contains(question)).toList(),
                harmed.stream()
                        .flatMap(partner -> nothingLeft.of(partner).stream()
                                .filter(said -> told.knew(partner, said.place()))
                                .map(said -> new FullTelling.NothingLeftToAsk(partner, said.entry())))
                        .toList());
    }
}
