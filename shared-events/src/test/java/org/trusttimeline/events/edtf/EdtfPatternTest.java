package org.trusttimeline.events.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What clients are told of dates is what is read: no text that the expression allows is refused, and none that it forbids is read. */
class EdtfPatternTest {

    private static final Pattern DATE = Pattern.compile(EdtfPattern.DATE);
    private static final Pattern ONE_DATE = Pattern.compile(EdtfPattern.ONE_DATE);
    private static final String[] PARTS = {
        "0000",
        "0001",
        "1900",
        "2000",
        "2004",
        "2023",
        "9999",
        "-",
        "00",
        "01",
        "02",
        "04",
        "12",
        "13",
        "21",
        "24",
        "25",
        "28",
        "29",
        "30",
        "31",
        "32",
        "T",
        "23:59:59",
        "24:00:00",
        "14:30:60",
        "Z",
        "+02:00",
        "-00:00",
        "-00:30",
        "+18:00",
        "+18:01",
        "/",
        "..",
        "~",
        "?",
        "unknown"
    };

    @Test
    void textsMadeOfPartsOfDatesAreReadIfTheExpressionAllowsThem() {
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 400_000; i++) {
            String text = text(random);
            boolean reads = reads(text);
            assertThat(DATE.matcher(text).matches()).as(text).isEqualTo(reads);
            assertThat(ONE_DATE.matcher(text).matches())
                    .as(text)
                    .isEqualTo(reads && !text.contains("/") && !text.equals("unknown"));
            read += reads ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "2004-02-" : "");
        for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static boolean reads(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (NotEdtf fault) {
            return String.valueOf(fault.getMessage()).contains("ends before it starts");
        }
    }
}
