package org.trusttimeline.query.timeline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;

/** Words that are looked for in texts, however either were written. */
record TextSearch(List<String> words) {

    private static final int MOST = 200;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Reads what was sent.
     *
     * @throws Problem 400 if there are no words, or too many
     */
    static TextSearch of(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) > MOST) {
            throw wrong();
        }
        List<String> words = WHITE_SPACE
                .splitAsStream(alike(text))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            throw wrong();
        }
        return new TextSearch(words);
    }

    /** Whether each of the words is in one of those texts. */
    boolean isIn(List<String> texts) {
        List<String> alike = texts.stream().map(TextSearch::alike).toList();
        return words.stream().allMatch(word -> alike.stream().anyMatch(text -> text.contains(word)));
    }

    // Upper case makes more alike than lower case does: the ß and SS, the sigma within a word and at its end.
    private static String alike(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    private static Problem wrong() {
        return new Problem(400, "wrong-value", "Send words to look for, of 1 to " + MOST + " characters in all.")
                .with("field", "words");
    }
}
