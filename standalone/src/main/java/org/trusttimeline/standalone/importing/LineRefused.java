package org.trusttimeline.standalone.importing;

/** A line that the importer itself refuses, so that it is never sent; with a problem type of the API. */
final class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    private LineRefused(String type, String words) {
        super(words, null, false, false);
        this.type = type;
    }

    static LineRefused unknown(String member) {
        return new LineRefused(
                "/problems/unknown-field",
                "A line has no member \"" + member + "\"; it has chart, command, relationship, assume, step.");
    }

    static LineRefused missing(String member) {
        return new LineRefused("/problems/missing-field", "The member " + member + " is missing.");
    }

    static LineRefused wrong(String member, String why) {
        return new LineRefused("/problems/wrong-value", "The member " + member + " has a wrong value: " + why + ".");
    }

    /** No relationship to send the line to. */
    static LineRefused noRelationship() {
        return new LineRefused(
                "/problems/no-such-relationship",
                "No relationship was opened before this line; open one, or name it: \"relationship\": \"#label\".");
    }

    RefusedLine at(long number) {
        return new RefusedLine(number, type, String.valueOf(getMessage()));
    }
}
