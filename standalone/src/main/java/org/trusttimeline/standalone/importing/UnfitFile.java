package org.trusttimeline.standalone.importing;

/** Why a file is not one that can be imported, in words for the person who named it. */
public final class UnfitFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitFile(String words) {
        super(words);
    }

    static UnfitFile atLine(long number, String words) {
        return new UnfitFile("line " + number + " " + words);
    }
}
