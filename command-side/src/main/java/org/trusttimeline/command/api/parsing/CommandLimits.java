package org.trusttimeline.command.api.parsing;

/** What a command can hold at most, whatever its type; the document of the API says the same. */
public final class CommandLimits {

    /** The bytes of a body. */
    public static final int BODY_BYTES = 256 * 1024;

    /** The characters of a text. */
    public static final int TEXT_CHARACTERS = 20_000;

    /** The items of a list. */
    public static final int LIST_ITEMS = 100;

    private CommandLimits() {}
}
