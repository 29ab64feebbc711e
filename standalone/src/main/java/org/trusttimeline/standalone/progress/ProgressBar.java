package org.trusttimeline.standalone.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line of a terminal, drawn over and over: how far, how fast, how long still, and what else there is to know. */
public final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN = Duration.ofMillis(100).toNanos();

    private final PrintWriter terminal;
    private final LongSupplier nanos;
    private final long began;
    private long drawn;

    /** Draws on that terminal. */
    public ProgressBar(PrintWriter terminal) {
        this(terminal, System::nanoTime);
    }

    ProgressBar(PrintWriter terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.drawn = began - NANOS_BETWEEN;
    }

    @Override
    public void at(long done, long total, String note) {
        long now = nanos.getAsLong();
        if (now - drawn >= NANOS_BETWEEN || done == total) {
            drawn = now;
            terminal.print("\r" + line(done, total, (now - began) / 1e9) + "  " + note);
            terminal.flush();
        }
    }

    private static String line(long done, long total, double seconds) {
        int full = total == 0 ? WIDTH : (int) (done * WIDTH / total);
        double rate = seconds > 0 ? done / seconds : 0;
        String left = rate > 0 ? "%.0f s left".formatted((total - done) / rate) : "";
        // Padded, so that nothing of a longer line before remains.
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d  %,.0f/s  %-14s",
                "#".repeat(full),
                " ".repeat(WIDTH - full),
                done,
                total,
                rate,
                left);
    }

    @Override
    public void end() {
        terminal.println();
        terminal.flush();
    }
}
