package org.trusttimeline.query.rebuild;

/** Readiness without waiting. */
public final class Ready {

    private Ready() {}

    public static Readiness now() {
        Readiness readiness = new Readiness();
        readiness.serving(0, () -> 0);
        return readiness;
    }
}
