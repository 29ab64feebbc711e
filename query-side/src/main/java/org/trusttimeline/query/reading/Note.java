package org.trusttimeline.query.reading;

/** What every reading says of itself. */
public final class Note {

    public static final String READING = "a reading of statements, not a finding";

    private Note() {}
}
