package org.trusttimeline.events.edtf;

import java.util.regex.Pattern;

/**
 * A text is no date that {@link Edtf} supports. The message quotes the text (of an interval the end at fault), names the
 * fault and shows a right form, so that it can be shown to whoever wrote the date: {@code "2005-13" is not a date: month
 * 13 does not exist; write 2005-10, 2005-10-23~ or 1995~/2005~}. It is one line and holds no control characters, whatever
 * the text held.
 */
public final class NotEdtf extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final String RIGHT_DATES = "2005-10, 2005-10-23~ or 1995~/2005~";
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    NotEdtf(String text, String fault) {
        this(text, fault, RIGHT_DATES);
    }

    NotEdtf(String text, String fault, String right) {
        super(printable("\"%s\" is not a date: %s; write %s".formatted(text, fault, right)));
    }

    /** A line break or an escape sequence in a message would forge lines in a log. */
    private static String printable(String message) {
        return UNPRINTABLE.matcher(message).replaceAll("\uFFFD");
    }
}
