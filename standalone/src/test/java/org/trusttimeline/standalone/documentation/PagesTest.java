package org.trusttimeline.standalone.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the pages of {@code docs} point at is there. */
class PagesTest {

    private static final int LINES_OF_THE_README = 120;
    private static final Path README = Repository.ROOT.resolve("README.md");
    private static final Path SLICES = Repository.DOCS.resolve("slices.md");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern CODE_PATH = Pattern.compile("`([a-z][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)+)`");
    private static final Pattern LISTED = Pattern.compile("\\d+\\. \\[.*");

    /** Pages whose paths in backticks are of the code of today; decision records name what there was. */
    private static final List<Path> PAGES_WITH_CODE_PATHS =
            List.of(README, SLICES, Repository.DOCS.resolve("faults.md"), Repository.DOCS.resolve("charts.md"));

    /** The README's example, which is to be made by whoever follows it. */
    private static final Set<String> TO_BE_MADE =
            Set.of("command/statement/sustain/GiveThanks.java", "src/test/resources/approved/ThanksGiven.1.json");

    @Test
    void theReadmeIsShort() {
        assertThat(Repository.lines(README)).hasSizeLessThanOrEqualTo(LINES_OF_THE_README);
    }

    @Test
    void everyLinkLeadsToSomethingThatIsThere() {
        List<String> broken = new ArrayList<>();
        for (Path page : Repository.pages()) {
            links(Repository.text(page))
                    .filter(link -> !Files.exists(target(page, link)))
                    .forEach(link -> broken.add(Repository.ROOT.relativize(page) + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPathInBackticksIsThere() {
        List<String> missing = new ArrayList<>();
        for (Path page : PAGES_WITH_CODE_PATHS) {
            codePaths(Repository.text(page))
                    .filter(path -> !TO_BE_MADE.contains(path) && !isThere(path))
                    .forEach(path -> missing.add(Repository.ROOT.relativize(page) + ": " + path));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsReadForThreeQuestionsIsListedFileByFile() {
        Map<String, List<Path>> lists = lists();
        assertThat(lists).hasSize(3);
        assertThat(lists.values())
                .allSatisfy(files -> assertThat(files)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(file -> assertThat(file).isRegularFile()));
    }

    private static Map<String, List<Path>> lists() {
        Map<String, List<Path>> lists = new LinkedHashMap<>();
        String heading = "";
        for (String line : Repository.lines(SLICES)) {
            heading = line.startsWith("#") ? line : heading;
            if (LISTED.matcher(line).matches()) {
                List<Path> files = lists.computeIfAbsent(heading, first -> new ArrayList<>());
                links(line).limit(1).forEach(link -> files.add(target(SLICES, link)));
            }
        }
        return lists;
    }

    private static Stream<String> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches() && !link.startsWith("#"));
    }

    private static Path target(Path page, String link) {
        return page.resolveSibling(link.replaceAll("#.*", "")).normalize();
    }

    private static Stream<String> codePaths(String text) {
        return CODE_PATH.matcher(text).results().map(found -> found.group(1));
    }

    /** Below the root, or below the packages of a module; a class is named with or without its ending. */
    private static boolean isThere(String path) {
        return Stream.concat(Stream.of(Repository.ROOT), packages())
                .anyMatch(folder -> Files.exists(folder.resolve(path)) || Files.exists(folder.resolve(path + ".java")));
    }

    private static Stream<Path> packages() {
        return Repository.PRODUCT.stream()
                .flatMap(module -> Stream.of("src/main/java", "src/test/java")
                        .map(sources -> Repository.ROOT.resolve(module).resolve(sources)))
                .flatMap(sources -> Stream.of("org/trusttimeline", "org/trusttimeline/standalone")
                        .map(sources::resolve));
    }
}
