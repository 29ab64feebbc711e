package org.trusttimeline.standalone.cli;

/** Why a command was not carried out, in words for the person who gave it. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String words) {
        super(words);
    }
}
