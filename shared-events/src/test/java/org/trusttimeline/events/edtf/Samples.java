package org.trusttimeline.events.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws texts and moments. Half of the years are of living memory, where the clocks of the zones were changed. */
record Samples(Random random) {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneOffset.UTC);
    private static final List<String> OFFSETS = List.of("", "Z", "+00:00", "+02:00", "-03:30", "+18:00", "-18:00");
    private static final String CHARACTERS = "0123456789-~?/.T:Z+ unknowXY%e\u00e9\u2013\ud800\n\u0663";

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    ZoneId zone() {
        return oneOf(ZONES);
    }

    /** Not of the first and last years that are supported: a neighbouring day or zone would leave them. */
    LocalDate day() {
        int year = random.nextBoolean() ? random.nextInt(1970, 2030) : random.nextInt(2, 9999);
        return LocalDate.ofYearDay(year, 1).plusDays(random.nextInt(366));
    }

    Instant moment(ZoneId zone) {
        return day().atTime(LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L)))
                .atZone(zone)
                .toInstant();
    }

    /** The year, season, month or day that a day falls on, or others. */
    String unit() {
        String day = day().toString();
        return switch (random.nextInt(4)) {
            case 0 -> day.substring(0, 4);
            case 1 -> day.substring(0, 4) + "-" + random.nextInt(21, 25);
            case 2 -> day.substring(0, 7);
            default -> day;
        };
    }

    String calendarDate() {
        return unit() + oneOf(List.of("", "~", "?"));
    }

    String moment() {
        int second = random.nextInt(86_400);
        String time = "%02d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
        return day() + "T" + time + oneOf(OFFSETS);
    }

    String interval() {
        return switch (random.nextInt(6)) {
            case 0 -> calendarDate() + "/";
            case 1 -> "/" + calendarDate();
            case 2 -> calendarDate() + "/..";
            case 3 -> "../" + calendarDate();
            default -> closedInterval();
        };
    }

    private String closedInterval() {
        return Stream.of(calendarDate(), calendarDate())
                .sorted(Comparator.comparing(text -> Edtf.parse(text).earliest(ZoneOffset.UTC)))
                .collect(Collectors.joining("/"));
    }

    /** Any supported date. */
    String date() {
        return switch (random.nextInt(8)) {
            case 0 -> "unknown";
            case 1, 2 -> moment();
            case 3, 4 -> calendarDate();
            default -> interval();
        };
    }

    /** A date with one to three characters put in, taken out or exchanged. */
    String spoiledDate() {
        StringBuilder text = new StringBuilder(date());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            text.replace(
                    at, Math.min(at + random.nextInt(2), text.length()), random.nextInt(3) == 0 ? "" : character());
        }
        return text.toString();
    }

    /** Up to 70 characters in no order. */
    String garbage() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(71); i > 0; i--) {
            text.append(character());
        }
        return text.toString();
    }

    private String character() {
        return String.valueOf(
                random.nextInt(8) == 0
                        ? (char) random.nextInt(0x10000)
                        : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
}
