package org.trusttimeline.query.register.evidence;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.SustainEvent.TrustEvidenceRecorded;
import org.trusttimeline.events.statement.Criterion;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * One of the five criteria of trust over time. A score it is not: what strengthened and what strained stand side by side.
 *
 * @param criterion which of the five
 * @param entries those tagged with it, in the order of their dates
 * @param years how many there are in each calendar year, of the years that have any
 */
public record CriterionOverTime(Criterion criterion, List<Tagged> entries, List<InAYear> years) {

    /** All five, read from what counts. What was not freely given tells of nothing, and a claim stays a claim. */
    static List<CriterionOverTime> all(CountedRecord counted, ZoneId zone) {
        List<CountedEntry> telling = counted.entries().stream()
                .filter(CountedEntry::freelyGiven)
                .filter(said -> !(said.event() instanceof ClaimRecorded))
                .toList();
        return Arrays.stream(Criterion.values())
                .map(criterion -> of(criterion, telling, zone))
                .toList();
    }

    private static CriterionOverTime of(Criterion criterion, List<CountedEntry> telling, ZoneId zone) {
        List<Tagged> tagged =
                telling.stream().flatMap(said -> tagged(criterion, said)).toList();
        return new CriterionOverTime(criterion, tagged, InAYear.of(tagged, zone));
    }

    /** An entry may say the same in its tags and in so many words: that is once. */
    private static Stream<Tagged> tagged(Criterion criterion, CountedEntry said) {
        return Stream.concat(said.statement().evidence().stream(), inSoManyWords(said))
                .filter(evidence -> evidence.criterion() == criterion)
                .map(Evidence::effect)
                .distinct()
                .map(effect -> new Tagged(effect, CitedEntry.of(said)));
    }

    private static Stream<Evidence> inSoManyWords(CountedEntry said) {
        return said.event() instanceof TrustEvidenceRecorded word
                ? Stream.of(new Evidence(word.criterion(), word.effect()))
                : Stream.empty();
    }
}
