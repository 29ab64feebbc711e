package org.trusttimeline.standalone.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /**
     * A line that was not taken.
     *
     * @param number its place in the file, from 1
     * @param type the stable problem type, such as {@code /problems/only-a-harmed-partner-forgives}
     * @param words what is wrong, and what to do about it
     */
    public record RefusedLine(long number, String type, String words) {

        /** Words may repeat what the file says: they shall neither break a list nor speak to the terminal. */
        private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

        public RefusedLine {
            type = UNPRINTABLE.matcher(type).replaceAll(" ");
            words = UNPRINTABLE.matcher(words).replaceAll(" ");
        }

        @Override
        public String toString() {
            return "line " + number + ": " + type + ": " + words;
        }
    }
}
