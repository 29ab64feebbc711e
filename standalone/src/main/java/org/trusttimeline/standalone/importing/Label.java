package org.trusttimeline.standalone.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that stands for an id in this file: {@code #ann}, also in {@code partner:#ann} and {@code joint:#e1}.
 *
 * @param before what goes before it
 * @param name without the {@code #}
 */
record Label(String before, String name) {

    static final String FORM = "a label is # and 1 to 64 letters, digits, underscores or hyphens";

    private static final Pattern MEANT = Pattern.compile("((partner|joint):)?#.*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("((?:partner:|joint:)?)#([A-Za-z0-9_-]{1,64})");

    /** Whether a text is a label, be it a wrong one. */
    static boolean isMeantBy(String text) {
        return MEANT.matcher(text).matches();
    }

    static Optional<Label> in(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches() ? Optional.of(new Label(label.group(1), label.group(2))) : Optional.empty();
    }
}
