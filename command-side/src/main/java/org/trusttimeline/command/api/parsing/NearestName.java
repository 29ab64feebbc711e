package org.trusttimeline.command.api.parsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of several names a mistyped one was meant to be: the one with the least edits (Levenshtein distance). */
final class NearestName {

    private static final int LONGEST = 64;
    private static final int LETTERS_FOR_EACH_EDIT = 3;

    private NearestName() {}

    /** The nearest, unless it is as good as another name: more than one edit for every three letters. */
    static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .min(Comparator.comparingInt((String name) -> edits(typed, name))
                        .thenComparing(name -> name))
                .filter(name -> edits(typed, name) * LETTERS_FOR_EACH_EDIT <= typed.length());
    }

    private static int edits(String typed, String name) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < from.length(); i++) {
            int before = row[0];
            row[0] = i + 1;
            for (int j = 0; j < to.length(); j++) {
                int changed = before + (from.charAt(i) == to.charAt(j) ? 0 : 1);
                before = row[j + 1];
                row[j + 1] = Math.min(changed, Math.min(row[j], before) + 1);
            }
        }
        return row[to.length()];
    }
}
