package org.trusttimeline.events.edtf;

/**
 * What texts {@link Edtf} reads, as regular expressions (ECMA-262) for clients. They say all but this: an interval does not
 * end before it starts.
 */
public final class EdtfPattern {

    private static final String YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    private static final String LEAP_YEAR =
            "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";
    private static final String DAY = "(" + YEAR + "-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|" + YEAR
            + "-(0[469]|11)-(0[1-9]|[12][0-9]|30)|" + YEAR + "-02-(0[1-9]|1[0-9]|2[0-8])|" + LEAP_YEAR + "-02-29)";
    private static final String CALENDAR = "(" + YEAR + "(-(0[1-9]|1[0-2]|2[1-4]))?|" + DAY + ")[~?]?";
    private static final String MOMENT = DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
            + "(Z|\\+((0[0-9]|1[0-7]):[0-5][0-9]|18:00)|-(00:(0[1-9]|[1-5][0-9])|(0[1-9]|1[0-7]):[0-5][0-9]|18:00))?";
    private static final String INTERVAL = "(" + CALENDAR + "/(" + CALENDAR + "|\\.\\.)?|(\\.\\.)?/" + CALENDAR + ")";

    /** One date or moment: no interval, and not {@code unknown}. */
    public static final String ONE_DATE = "^(" + CALENDAR + "|" + MOMENT + ")$";

    /** Every date. */
    public static final String DATE = "^(" + CALENDAR + "|" + MOMENT + "|" + INTERVAL + "|unknown)$";

    private EdtfPattern() {}
}
