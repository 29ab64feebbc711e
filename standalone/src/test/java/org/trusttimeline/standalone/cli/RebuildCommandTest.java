package org.trusttimeline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.events.id.RelationshipId;

/** What operators do from the command line with a timeline that runs. */
class RebuildCommandTest {

    @TempDir
    private static Path data;

    private static RunningDemo demo;

    @BeforeAll
    static void start() throws IOException {
        demo = new RunningDemo(data);
        demo.partner("Lena");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void aRebuildIsServedAndRolledBack() {
        Spoken rebuilt = spoken("rebuild");
        assertThat(rebuilt.out()).contains("is the same as the one before", "is served now");
        assertThat(rebuilt.exitCode()).isZero();
        assertThat(spoken("rebuild", "roll-back").out()).contains("is served again");
    }

    @Test
    void byHandItWaitsAndIsSwitchedTo() {
        String said = spoken("rebuild", "--by-hand").out();
        String id = said.substring(0, said.indexOf(' '));
        assertThat(said).contains("Serve it: ./timeline rebuild switch " + id);
        assertThat(spoken("rebuild", "switch", id).out()).contains(id + " is served now");
        assertThat(spoken("rebuild", "abandon", id).err()).contains("What readers get is not removed");
    }

    @Test
    void noChartWaits() {
        assertThat(spoken("parked").out()).contains("No chart waits.");
        Spoken nothing =
                spoken("parked", "retry", "joint:" + RelationshipId.of("6f2d3a52-0000-4000-8000-000000000001"));
        assertThat(nothing.err()).contains("does not wait");
        assertThat(nothing.exitCode()).isEqualTo(1);
    }

    @Test
    void aTimelineThatDoesNotRunIsNamed() {
        Spoken nowhere = Spoken.by("parked", "--url", "http://127.0.0.1:1", "--data", data.toString());
        assertThat(nowhere.err()).contains("cannot be reached").contains("--url");
        assertThat(nowhere.exitCode()).isEqualTo(1);
    }

    private static Spoken spoken(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--url";
        all[words.length + 1] = demo.url();
        all[words.length + 2] = "--data";
        all[words.length + 3] = data.toString();
        return Spoken.by(all);
    }
}
