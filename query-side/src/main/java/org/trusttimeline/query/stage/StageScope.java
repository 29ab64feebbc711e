package org.trusttimeline.query.stage;

import org.trusttimeline.access.Member;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.QueryParameters;

/** From which charts a stage or a register is read. */
public enum StageScope {
    /** From the joint chart alone, as the couple's own reading is: for a screen that stands in the room. */
    JOINT,
    /** For the care team from all charts; for everybody else a stage from the joint chart, a register from their own, too. */
    ONES_OWN;

    /**
     * Reads {@code view}: {@code joint} or {@code own}, which is meant where nothing is said.
     *
     * @throws Problem 400 if it is anything else
     */
    public static StageScope of(QueryParameters given) {
        return of(given, ONES_OWN);
    }

    /**
     * Reads {@code view}: {@code joint} or {@code own}.
     *
     * @param unlessSaid what is meant where nothing is said
     * @throws Problem 400 if it is anything else
     */
    public static StageScope of(QueryParameters given, StageScope unlessSaid) {
        return given.one(CommonParameters.VIEW).map(StageScope::named).orElse(unlessSaid);
    }

    private static StageScope named(String asked) {
        return switch (asked) {
            case "joint" -> JOINT;
            case "own" -> ONES_OWN;
            default -> throw QueryParameters.bad(CommonParameters.VIEW, "Say joint, or own.");
        };
    }

    /** The part of a record from which a register is read: what the caller's timeline is read from. */
    public AccessibleRecord ofTimeline(AccessibleRecord record) {
        return this == JOINT ? record.jointAlone() : record;
    }

    /** The part of a record from which a stage is read. */
    public AccessibleRecord of(AccessibleRecord record) {
        return this == ONES_OWN && record.viewer() instanceof Member.OfTheCareTeam ? record : record.jointAlone();
    }
}
