package org.trusttimeline.events.edtf;

/** How sure a date is, by the sign behind it. */
enum Qualifier {
    NONE(""),
    /** The source is doubted. If it is right, the date is as exact as it looks. */
    UNCERTAIN("?"),
    /** The date is an estimate. */
    APPROXIMATE("~");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    static Qualifier endOf(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            default -> NONE;
        };
    }

    String sign() {
        return sign;
    }
}
