package org.trusttimeline.query.version;

/** Readiness without waiting. */
public final class Ready {

    private Ready() {}

    public static Readiness now() {
        Readiness readiness = new Readiness();
        readiness.serving(0, () -> 0);
        return readiness;
    }
}
