package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * {@code 2000-05-29T14:30:00}, {@code 2000-05-29T14:30:00+02:00}: one second of a day.
 *
 * @param offset as it was written, for {@code Z} and {@code +00:00} are two texts of one offset; empty for the clock of
 *     the practice
 */
record Moment(LocalDateTime time, String offset) implements Edtf {
    private static final String RIGHT = "2000-05-29T14:30:00, 2000-05-29T14:30:00Z or 2000-05-29T14:30:00+02:00";

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]");

    /** As far as {@link ZoneOffset} goes. ISO 8601 knows no -00:00. */
    private static final Pattern OFFSET = Pattern.compile("|Z|(?!-00:00)[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00)");

    static Moment parse(String text) {
        int afterDay = text.indexOf('T');
        int afterTime = Math.min(afterDay + "Thh:mm:ss".length(), text.length());
        LocalDate day = day(text.substring(0, afterDay), text);
        LocalTime time = time(text.substring(afterDay + 1, afterTime), text);
        return new Moment(day.atTime(time), offset(text.substring(afterTime), text));
    }

    private static LocalDate day(String day, String text) {
        CalendarDate date = CalendarDate.parse(day);
        if (date.unit() instanceof Day whole && date.qualifier() == Qualifier.NONE) {
            return whole.first();
        }
        throw new NotEdtf(text, "a time of day needs a whole day before it, without ~ or ?", RIGHT);
    }

    private static LocalTime time(String time, String text) {
        if (TIME.matcher(time).matches()) {
            return LocalTime.parse(time);
        }
        throw new NotEdtf(text, "its time of day is not one from 00:00:00 to 23:59:59", RIGHT);
    }

    private static String offset(String offset, String text) {
        if (OFFSET.matcher(offset).matches()) {
            return offset;
        }
        throw new NotEdtf(text, "\"" + offset + "\" behind the time is neither Z nor an offset up to 18:00", RIGHT);
    }

    /** The stated second, to its last millisecond. */
    private Span span() {
        return Span.until(time, time.plusSeconds(1));
    }

    private ZoneId clock(ZoneId zone) {
        return offset.isEmpty() ? zone : ZoneOffset.of(offset);
    }

    @Override
    public Instant earliest(ZoneId zone) {
        return span().earliest(clock(zone));
    }

    @Override
    public Instant latest(ZoneId zone, Instant recordedAt) {
        return span().latest(clock(zone), recordedAt);
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time) + offset;
    }
}
