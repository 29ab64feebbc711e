package org.trusttimeline.query.register.willingness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * What partners answered for their willingness, as far as its reader is shown the entries.
 *
 * @param latest of each partner for each breach: it governs
 * @param all every answer freely given, in the order of their places
 */
public record WillingnessRegister(List<WillingnessLine> latest, List<WillingnessLine> all) {

    /** Reads it from what counts. */
    public static WillingnessRegister of(CountedRecord counted) {
        List<WillingnessLine> answers = counted.entries().stream()
                .flatMap(said -> answer(said).stream())
                .toList();
        return new WillingnessRegister(latest(answers), freelyGiven(answers.stream()));
    }

    /** One that was not freely given leaves nothing said, also of what was answered before it. */
    private static List<WillingnessLine> latest(List<WillingnessLine> answers) {
        List<WillingnessLine> latest = new ArrayList<>();
        answers.forEach(answer -> {
            latest.removeIf(answer::isInPlaceOf);
            latest.add(answer);
        });
        return freelyGiven(latest.stream());
    }

    private static List<WillingnessLine> freelyGiven(Stream<WillingnessLine> answers) {
        return answers.filter(answer -> answer.said().freelyGiven()).toList();
    }

    private static Optional<WillingnessLine> answer(CountedEntry said) {
        return said.event() instanceof WillingnessAnswered answered
                ? said.partner().map(by -> new WillingnessLine(by, answered, said))
                : Optional.empty();
    }
}
