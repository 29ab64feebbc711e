package org.trusttimeline.standalone.importing;

import java.util.regex.Pattern;

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
