package org.trusttimeline.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * Somebody of a practice: two practices may each have a {@code dana}. The text form is {@code PRACTICE/ID}, split at the first
 * {@code /}. It is whatever the identity provider sends, written as it is: so it stands last in every name that holds it, and
 * is never a part of a path or of a file's name.
 *
 * @param practice 1 to 100 characters, no {@code /}
 * @param id the subject of their tokens: 1 to 255 characters
 */
public record StaffId(String practice, String id) {

    private static final char SEPARATOR = '/';
    private static final int LONGEST_PRACTICE = 100;
    private static final int LONGEST_ID = 255;

    public StaffId {
        requirePractice(practice);
        requireId(id);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is not {@code PRACTICE/ID}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StaffId of(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new IllegalArgumentException("write PRACTICE/ID to name somebody of a practice");
        }
        return new StaffId(text.substring(0, separator), text.substring(separator + 1));
    }

    /** Whether a text names a practice, and is not an id alone. */
    public static boolean namesAPractice(String text) {
        return text.indexOf(SEPARATOR) >= 0;
    }

    /**
     * Lets through what may be the name of a practice.
     *
     * @throws IllegalArgumentException if it is empty or too long, or holds a {@code /}, a control character or half of a character
     */
    public static void requirePractice(String practice) {
        require(practice, "practice", LONGEST_PRACTICE);
        if (namesAPractice(practice)) {
            throw new IllegalArgumentException("the name of a practice holds no " + SEPARATOR);
        }
    }

    /**
     * Lets through what may be somebody's id within their practice.
     *
     * @throws IllegalArgumentException if it is empty or too long, or holds a control character or half of a character
     */
    public static void requireId(String id) {
        require(id, "id", LONGEST_ID);
    }

    @JsonValue
    @Override
    public String toString() {
        return practice + SEPARATOR + id;
    }

    private static void require(String text, String what, int longest) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException("a " + what + " has 1 to " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("a " + what + " holds no control character and no half of a character");
        }
    }
}
