package org.trusttimeline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {

    private final StringWriter err = new StringWriter();

    @Test
    void whatIsNotThereYetIsSaidSo() {
        assertThat(run("access")).isEqualTo(1);
        assertThat(err).hasToString("Not there yet; what is there: ledger, read\n");
    }

    @Test
    void aScratchDirectoryIsGoneAndWhatRanOnItClosedBefore(@TempDir Path parent) throws Exception {
        Path path;
        boolean[] thereWhenClosed = new boolean[1];
        try (Scratch scratch = Scratch.in(parent)) {
            path = scratch.path();
            scratch.closing(() -> thereWhenClosed[0] = path.toFile().exists());
        }

        assertThat(path).doesNotExist();
        assertThat(thereWhenClosed[0]).isTrue();
    }

    private int run(String... arguments) {
        return new CommandLine(new BenchCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
