package org.trusttimeline.ledger.offsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.ledger.offsite.Offsite.Kind;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;

class OffsiteDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void linesAreKeptInOrderEachKindApart() {
        OffsiteDirectory offsite = new OffsiteDirectory(directory);
        assertThat(offsite.kept(Kind.CHECKPOINTS)).isEmpty();
        offsite.keep(Kind.CHECKPOINTS, "{\"a\":1}");
        offsite.keep(Kind.ERASURES, "{\"b\":2}");
        offsite.keep(Kind.CHECKPOINTS, "{\"c\":\"ü\"}");
        OffsiteDirectory another = new OffsiteDirectory(directory);
        assertThat(another.kept(Kind.CHECKPOINTS)).containsExactly("{\"a\":1}", "{\"c\":\"ü\"}");
        assertThat(another.kept(Kind.ERASURES)).containsExactly("{\"b\":2}");
    }

    @Test
    void aLineThatWasCutShortIsNoneAndTheNextOneIsWhole() throws IOException {
        OffsiteDirectory offsite = new OffsiteDirectory(directory);
        offsite.keep(Kind.CHECKPOINTS, "{\"a\":1}");
        Files.writeString(directory.resolve("checkpoints.jsonl"), "{\"b", StandardOpenOption.APPEND);
        assertThat(offsite.kept(Kind.CHECKPOINTS)).containsExactly("{\"a\":1}");
        offsite.keep(Kind.CHECKPOINTS, "{\"b\":2}");
        assertThat(offsite.kept(Kind.CHECKPOINTS)).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void aDirectoryThatIsNotMountedIsNotTakenForAnEmptyOne() {
        OffsiteDirectory missing = new OffsiteDirectory(directory.resolve("not-mounted"));
        assertThatExceptionOfType(OffsiteUnavailable.class)
                .isThrownBy(() -> missing.kept(Kind.CHECKPOINTS))
                .withMessageContaining("is it mounted?");
        assertThatExceptionOfType(OffsiteUnavailable.class).isThrownBy(() -> missing.keep(Kind.CHECKPOINTS, "{}"));
    }
}
