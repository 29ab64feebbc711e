package org.trusttimeline.query.register.evidence;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /**
     * How many entries of a calendar year are tagged with a criterion, whoever stated them.
     *
     * @param year in the practice's zone; of a fuzzy date, by the latest moment it can mean
     * @param strengthened how many say that it was strengthened
     * @param strained how many say that it was strained
     */
    public record InAYear(int year, long strengthened, long strained) {

        static List<InAYear> of(List<Tagged> entries, ZoneId zone) {
            Map<Integer, List<Tagged>> years = entries.stream()
                    .collect(Collectors.groupingBy(
                            tagged -> tagged.told().moment().atZone(zone).getYear(),
                            TreeMap::new,
                            Collectors.toList()));
            return years.entrySet().stream()
                    .map(year -> new InAYear(
                            year.getKey(),
                            count(year.getValue(), Evidence.Effect.STRENGTHENED),
                            count(year.getValue(), Evidence.Effect.STRAINED)))
                    .toList();
        }

        private static long count(List<Tagged> entries, Evidence.Effect effect) {
            return entries.stream().filter(tagged -> tagged.effect() == effect).count();
        }
    }

    /**
     * An entry that is tagged with a criterion of trust.
     *
     * @param effect what it does to the criterion, in the view of whoever states it
     * @param told the entry
     */
    public record Tagged(Evidence.Effect effect, CitedEntry told) {}
}
