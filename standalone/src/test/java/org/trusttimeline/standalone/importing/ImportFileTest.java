package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trusttimeline.standalone.importing.Lines.FIRST;
import static org.trusttimeline.standalone.importing.Lines.OPEN;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;
import static org.trusttimeline.standalone.importing.Lines.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest extends Importing {

    @Test
    void blankLinesAreAllowedAnywhereAndCounted() {
        ImportReport report = run(text("\n \t\r\n" + FIRST + "\r\n\n" + OPEN + "\n\n" + boundary("#") + "\n\n"));
        assertThat(report.total()).isEqualTo(2);
        assertThat(report.refused())
                .extracting(ImportReport.RefusedLine::number)
                .containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chart\":\"joint\"",
                "not JSON",
                "[1]",
                "\"text\"",
                "{} {}",
                "{\"chart\":\"joint\",\"chart\":\"clinical\"}"
            })
    void aLineThatIsNotOneJsonObjectIsNamedBeforeAnythingIsSent(String line) {
        assertThatUnfit(file(OPEN, boundary("#e1"), line)).startsWith("line 4 is not ");
    }

    @Test
    void whatALineSaysIsNotRepeated() {
        assertThatUnfit(file(OPEN, "{\"narrative\": confided}"))
                .isEqualTo("line 3 is not JSON as it should be: look near column 15;"
                        + " each command is one object on one line");
    }

    @Test
    void bytesThatAreNotUtf8AreNoText() {
        byte[] bytes = (FIRST + "\n" + OPEN.replace("Ben", "B?n")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = bytes[at] == '?' ? (byte) 0xE9 : bytes[at];
        }
        assertThatUnfit(Lines.bytes(bytes)).startsWith("line 2 is not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"import\":\"1-1-1-1-1\"}",
                "{\"import\":7}",
                "{\"imports\":\"" + Lines.IMPORT_ID + "\"}",
                "{\"import\":\"" + Lines.IMPORT_ID + "\",\"more\":1}"
            })
    void theFirstLineNamesTheImport(String first) {
        assertThatUnfit(text(first + "\n" + OPEN)).startsWith("line 1 ");
    }

    @Test
    void aFileThatBeginsWithACommandIsNone() {
        assertThatUnfit(text(OPEN)).isEqualTo("line 1 comes first, so it is {\"import\": UUID} and nothing else");
    }

    @Test
    void anEmptyFileIsNone() {
        assertThatUnfit(text("\n\n")).isEqualTo("the file is empty; its first line is {\"import\": UUID}");
    }

    @Test
    void twoFilesInOneAreNone() {
        assertThatUnfit(file(OPEN, FIRST, OPEN))
                .isEqualTo("line 3 begins another import; import each by a file of its own");
    }

    @Test
    void aLineThatWouldFillTheMemoryIsNotRead() {
        assertThatUnfit(file(OPEN, " ".repeat(1024 * 1024 + 1))).startsWith("line 3 is longer than 1048576 bytes");
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path directory) {
        Path missing = directory.resolve("davis.jsonl");
        assertThatUnfit(ImportFile.of(missing)).startsWith(missing + " cannot be read: ");
        assertThatUnfit(ImportFile.of(directory)).contains("is not a file that can be read twice");
    }

    @Test
    void aFileThatChangesUnderWayEndsTheImport() {
        Iterator<String> readings = List.of(FIRST + "\n" + OPEN, FIRST + "\n" + OPEN + "\n" + boundary("#e1"))
                .iterator();
        ImportFile changing = ImportFile.of("the file", () -> stream(readings.next()));
        assertThat(run(changing).ended())
                .hasValueSatisfying(words -> assertThat(words).contains("The file was changed while it was imported"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assumes", "Chart", "statedBy"})
    void anUnknownMemberIsRefusedByItsName(String member) {
        String line = boundary("#e1").replace("{\"chart\"", "{\"%s\":\"#no label\",\"chart\"".formatted(member));
        assertThat(refusals(OPEN, line, boundary("#e2")))
                .containsExactly("line 3: /problems/unknown-field: A line has no member \"" + member
                        + "\"; it has chart, command, relationship, assume, step.");
        assertThat(service.commands()).hasSize(2);
    }

    @Test
    void aLineHasAChartAndACommand() {
        assertThat(refusals("{\"command\":{}}", "{\"chart\":\"joint\"}", "{\"chart\":\"joint\",\"command\":[]}"))
                .containsExactly(
                        "line 2: /problems/missing-field: The member chart is missing.",
                        "line 3: /problems/missing-field: The member command is missing.",
                        "line 4: /problems/wrong-value: The member command has a wrong value: a command is an object.");
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertThatUnfit(ImportFile file) {
        ImportFile.Unusable unfit = assertThatExceptionOfType(ImportFile.Unusable.class)
                .isThrownBy(() -> run(file))
                .actual();
        assertThat(service.commands()).isEmpty();
        assertThat(service.idRequests()).isEmpty();
        return assertThat(unfit.getMessage());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
