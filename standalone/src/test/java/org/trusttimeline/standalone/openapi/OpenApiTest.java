package org.trusttimeline.standalone.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is checked in as the reference of the API is what the code says. */
class OpenApiTest {

    private static final Path ROOT = Path.of("..");
    private static final Path REFERENCE = ROOT.resolve("docs/openapi.yaml");
    private static final String WRITE = "openapi.write";
    private static final String HOW = "docs/openapi.yaml is not what the code says. Write it anew and look at what"
            + " changed: mvn -B -ntp test -pl standalone -am -Dtest=OpenApiTest -D" + WRITE
            + "=true -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void theReferenceIsWhatTheCodeSays() throws IOException {
        String said = Yaml.of(Document.read(ROOT));
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(REFERENCE, said);
        }
        List<String> now = said.lines().toList();
        List<String> kept = Files.readAllLines(REFERENCE);
        int same = IntStream.range(0, Math.min(now.size(), kept.size()))
                .filter(line -> !now.get(line).equals(kept.get(line)))
                .findFirst()
                .orElse(Math.min(now.size(), kept.size()));
        assertThat(from(same, kept)).as(HOW + "\nFirst in line " + (same + 1)).isEqualTo(from(same, now));
    }

    private static String from(int line, List<String> lines) {
        return String.join("\n", lines.subList(line, Math.min(lines.size(), line + 5)));
    }
}
