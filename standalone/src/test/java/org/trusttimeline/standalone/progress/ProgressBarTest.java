package org.trusttimeline.standalone.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private long now;
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), () -> now);

    @Test
    void itTellsHowFarHowFastHowLongStillAndWhatElseThereIsToKnow() {
        now = TimeUnit.SECONDS.toNanos(2);
        bar.at(5_000, 20_000, "1,234 refused");
        assertThat(terminal.toString())
                .isEqualTo(
                        "\r[#######                       ] 5,000 of 20,000  2,500/s  6 s left        1,234 refused");
    }

    @Test
    void itIsDrawnTenTimesASecondAndAtTheEnd() {
        for (int line = 1; line <= 1_000; line++) {
            now += TimeUnit.MILLISECONDS.toNanos(1);
            bar.at(line, 1_000, "0 refused");
        }
        bar.end();
        assertThat(terminal.toString().split("\r", -1)).hasSize(12);
        assertThat(terminal.toString())
                .endsWith("[##############################] 1,000 of 1,000  1,000/s  0 s left        0 refused"
                        + System.lineSeparator());
    }
}
