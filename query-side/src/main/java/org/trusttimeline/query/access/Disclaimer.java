package org.trusttimeline.query.access;

/** What every reading says of itself. */
public final class Disclaimer {

    public static final String READING = "a reading of statements, not a finding";

    private Disclaimer() {}
}
