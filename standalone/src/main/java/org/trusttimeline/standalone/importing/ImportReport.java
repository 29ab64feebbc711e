package org.trusttimeline.standalone.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a file.
 *
 * @param imported how many lines were taken, now or before
 * @param total how many there are
 * @param refused the others that were sent or looked at
 * @param ids what the labels of the file stand for, as far as it was asked
 * @param ended why the import ended before the last line, if it did
 */
public record ImportReport(
        long imported, long total, List<RefusedLine> refused, Map<String, String> ids, Optional<String> ended) {

    /** Whether every line was taken. */
    public boolean isWhole() {
        return refused.isEmpty() && ended.isEmpty();
    }

    /** The report as lines of text. */
    public Stream<String> lines() {
        return Stream.of(
                        Stream.of("imported " + imported + " of " + total),
                        refused.stream().map(RefusedLine::toString),
                        ended.stream())
                .flatMap(part -> part);
    }
}
