package org.trusttimeline.standalone.importing;

/** Why no further line is sent, whatever it says. */
final class ImportEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportEnded(String words) {
        super(words, null, false, false);
    }

    /** Somebody wants it to stop. */
    static ImportEnded interrupted() {
        return new ImportEnded("It was interrupted.");
    }
}
