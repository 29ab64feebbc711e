package org.trusttimeline.events.edtf;

/** What holds of a text whatever form of date it has. */
final class EdtfText {
    private static final int MOST_CHARACTERS = 64;
    private static final String CHARACTERS = "0123456789-~?/.T:Z+";

    private EdtfText() {}

    static void requireReadable(String text) {
        if (text.length() > MOST_CHARACTERS) {
            String start = text.substring(0, MOST_CHARACTERS) + "…";
            throw new NotEdtf(start, "it has " + text.length() + " characters, more than " + MOST_CHARACTERS);
        }
        if (text.isBlank()) {
            throw new NotEdtf(text, "it is blank");
        }
        if (!text.equals(Unknown.TEXT)) {
            requireCharacters(text);
        }
    }

    private static void requireCharacters(String text) {
        text.codePoints().filter(c -> CHARACTERS.indexOf(c) < 0).findFirst().ifPresent(stranger -> {
            throw new NotEdtf(text, "\"" + Character.toString(stranger) + "\" has no place in it");
        });
    }
}
