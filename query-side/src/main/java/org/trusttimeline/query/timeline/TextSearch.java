package org.trusttimeline.query.timeline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that are looked for in texts, however either were written. */
record TextSearch(List<String> words) {

    static final int MOST = 200;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The words of a text, with white space between them. */
    static TextSearch of(String text) {
        return new TextSearch(WHITE_SPACE
                .splitAsStream(alike(text))
                .filter(word -> !word.isEmpty())
                .toList());
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
}
