package org.trusttimeline.standalone.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decision records are numbered, and their index says of each what it says itself. */
class DecisionRecordsTest {

    private static final Path FOLDER = Repository.DOCS.resolve("adr");
    private static final String INDEX = "README.md";
    private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.+)");
    private static final Pattern STATUS = Pattern.compile("Date: \\d{4}-\\d\\d-\\d\\d\\. Status: (.+)");
    private static final Pattern OTHER_RECORD = Pattern.compile("\\b\\d{1,2}\\b");

    private record Decision(Path file, int number, String title, String status) {

        static Decision of(Path file) {
            Matcher title = TITLE.matcher(Repository.lines(file).get(0));
            assertThat(title.matches())
                    .as("%s begins with its number and title", file)
                    .isTrue();
            Matcher status = STATUS.matcher(Repository.lines(file).get(2));
            assertThat(status.matches())
                    .as("%s has its date and status in its third line", file)
                    .isTrue();
            return new Decision(file, Integer.parseInt(title.group(1)), title.group(2), status.group(1));
        }

        String fileName() {
            return file.getFileName().toString();
        }

        String row() {
            return "| [%d](%s) | %s | %s |".formatted(number, fileName(), title, status);
        }
    }

    private static List<Decision> decisions() {
        return Repository.below(FOLDER, ".md").stream()
                .filter(file -> !file.endsWith(INDEX))
                .map(Decision::of)
                .toList();
    }

    @Test
    void theirNumbersAreUniqueAndWithoutGaps() {
        assertThat(decisions().stream().map(Decision::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, decisions().size()).boxed().toList());
    }

    @Test
    void eachFileIsNamedByItsNumber() {
        assertThat(decisions())
                .allSatisfy(
                        decision -> assertThat(decision.fileName()).startsWith("%04d-".formatted(decision.number())));
    }

    @Test
    void theIndexHasARowForEachWithItsStatus() {
        assertThat(Repository.lines(FOLDER.resolve(INDEX)).stream().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(
                        decisions().stream().map(Decision::row).toList());
    }

    @Test
    void aStatusNamesRecordsThatAreThere() {
        List<Integer> there = decisions().stream().map(Decision::number).toList();
        assertThat(decisions())
                .allSatisfy(decision -> assertThat(OTHER_RECORD
                                .matcher(decision.status())
                                .results()
                                .map(found -> Integer.valueOf(found.group())))
                        .as("status of %s", decision.fileName())
                        .isSubsetOf(there)
                        .doesNotContain(decision.number()));
    }
}
