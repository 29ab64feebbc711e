package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A date as a person remembers it: fuzzy, in the Extended Date/Time Format (EDTF, ISO 8601-2:2019, clause 4; Library of
 * Congress, <a href="https://www.loc.gov/standards/datetime/">EDTF Specification</a>).
 *
 * <table>
 * <caption>Supported forms</caption>
 * <tr><td>{@code 2002}, {@code 2000-05}, {@code 2000-05-29}</td><td>year, month, day; years 0001 to 9999</td></tr>
 * <tr><td>{@code 2005-21} .. {@code 2005-24}</td><td>spring (March to May), summer, autumn, winter (December of that
 *     year to February of the next)</td></tr>
 * <tr><td>{@code 2005-10-23~}, {@code 2002?}</td><td>any of these, approximate or uncertain</td></tr>
 * <tr><td>{@code 2000-05-29T14:30:00}, with {@code Z} or {@code +02:00} behind it</td><td>to the second; without an
 *     offset on the clock of the practice</td></tr>
 * <tr><td>{@code 2004/2005-06}, {@code 1995~/2005~}</td><td>interval, both ends included</td></tr>
 * <tr><td>{@code 2000/..}, {@code ../2000-05-29}</td><td>open: still going on, or without a beginning</td></tr>
 * <tr><td>{@code 2000/}, {@code /2000}</td><td>an end, or a start, that nobody knows</td></tr>
 * <tr><td>{@code unknown}</td><td>no date is known (a word of ours, not of EDTF)</td></tr>
 * </table>
 *
 * <p>Two dates are equal if their texts are: {@code 2000-05} and {@code 2000-05-01/2000-05-31} are not, though they mean
 * the same days.
 */
public sealed interface Edtf permits CalendarDate, Moment, Interval, Unknown {

    /**
     * The {@link #earliest} moment of whatever has no known beginning: the start of the year 0 UTC, before every moment a
     * date with a beginning can mean. Not {@link Instant#MIN}, which no database stores and which has no epoch
     * milliseconds.
     */
    Instant BEFORE_ALL_DATES = Instant.parse("0000-01-01T00:00:00Z");

    /**
     * Reads a date.
     *
     * @param text one of the forms above, exactly: no blanks around it, at most 64 characters
     * @return the date that prints as this text
     * @throws NotEdtf if the text has none of these forms, if it names a day, month or time that does not exist, or if it
     *     is an interval that certainly ends before it starts
     */
    static Edtf parse(String text) {
        EdtfText.requireReadable(text);
        if (text.equals(Unknown.TEXT)) {
            return unknown();
        }
        if (text.indexOf('/') >= 0) {
            return Interval.parse(text);
        }
        return text.indexOf('T') >= 0 ? Moment.parse(text) : CalendarDate.parse(text);
    }

    /** Returns the date of which nothing is known, {@code unknown}. */
    static Edtf unknown() {
        return Unknown.DATE;
    }

    /**
     * The earliest moment this date can mean. Approximate dates ({@code ~}) begin half their unit earlier, by the clock
     * on the wall: half a day, half of that month, season or year.
     *
     * @param zone where the practice is; decides when a day begins, and is ignored by a time with an offset of its own
     * @return to the millisecond; {@link #BEFORE_ALL_DATES} for an open or unknown start and an unknown date
     */
    Instant earliest(ZoneId zone);

    /**
     * The latest moment this date can mean, never later than its recording: by it dates are compared. The last moment of
     * a day is one millisecond before the next, the finest step that the read models store. Approximate dates
     * ({@code ~}) end half their unit later.
     *
     * <p>Never before {@link #earliest} unless the date was recorded before it could have come.
     *
     * @param zone where the practice is; decides when a day ends, and is ignored by a time with an offset of its own
     * @param recordedAt when the server stored the statement
     * @return {@code recordedAt} for an open or unknown end and an unknown date
     */
    Instant latest(ZoneId zone, Instant recordedAt);

    /** Tells whether this was stated to be still going on: an interval whose end is open, such as {@code 2000/..}. */
    default boolean isOngoing() {
        return false;
    }

    /**
     * The end of an interval as a date of its own: {@code 2005~} of {@code 1995~/2005~}. Its latest moment is that of the
     * interval.
     *
     * @return this date itself if it is no interval or its end is open or unknown
     */
    default Edtf end() {
        return this;
    }

    /**
     * The start of an interval as a date of its own: {@code 1995~} of {@code 1995~/2005~}.
     *
     * @return this date itself if it is no interval or its start is open or unknown
     */
    default Edtf start() {
        return this;
    }

    /** Tells whether an end was stated as such: by an interval that ends in a date or is open, never by a single date. */
    default boolean isEndStated() {
        return false;
    }

    /** Returns the text this date was read from, which {@link #parse} reads back as an equal date. */
    @Override
    String toString();
}
