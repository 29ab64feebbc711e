package org.trusttimeline.query.access;

import org.trusttimeline.http.position.TimelinePosition;

/** The parameters that reads have in common, each described here once: the reference of the API says these words of each. */
public final class CommonParameters {

    /** The relationship. */
    public static final String RELATIONSHIP = "id";

    /** An EDTF date: read as it was true at its last moment in the practice's zone; else now. */
    public static final String TRUE_ON = "trueOn";

    /** An EDTF date: read by what was known at its last moment in the practice's zone; else now. */
    public static final String KNOWN_ON = "knownOn";

    /** {@code joint}: read from the joint chart alone; {@code own}: from all charts that the caller reads. Else {@code own}. */
    public static final String VIEW = "view";

    /** {@code joint}, {@code partner:UUID} or {@code clinical}: that chart alone, as if there were no other. */
    public static final String CHART = "chart";

    /** The {@code next} of the answer before, to read on behind it. */
    public static final String CURSOR = "cursor";

    /** The {@code Timeline-Position} of a command's answer: the read waits up to two seconds for it. */
    public static final String POSITION = TimelinePosition.HEADER;

    private CommonParameters() {}
}
