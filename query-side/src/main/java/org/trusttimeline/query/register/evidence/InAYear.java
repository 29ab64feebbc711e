package org.trusttimeline.query.register.evidence;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trusttimeline.events.statement.Evidence;

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
                        tagged -> tagged.told().moment().atZone(zone).getYear(), TreeMap::new, Collectors.toList()));
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
