package org.trusttimeline.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trusttimeline.benchmarks.harness.Figure;

/** The figures as JSON Lines, for programs. */
public final class Results {

    private Results() {}

    /** Writes one line for each figure in place of what was there. */
    public static void write(Path file, List<Figure> figures) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, figures.stream().map(Results::line).toList());
    }

    static String line(Figure figure) {
        return String.format(
                Locale.ROOT,
                "{\"measure\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"baseline\":\"%s\",\"ratio\":%.4f,\"spread\":%.4f}",
                figure.measure(),
                figure.value(),
                figure.unit(),
                figure.baseline(),
                figure.ratio(),
                figure.spread());
    }
}
