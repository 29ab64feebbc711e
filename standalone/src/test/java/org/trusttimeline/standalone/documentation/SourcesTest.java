package org.trusttimeline.standalone.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.json.EventTypes;

/** One name for one thing, and files that one can read: what a newcomer relies on when they search. */
class SourcesTest {

    private static final int LONGEST = 300;

    /** Names that stand more than once, with the reason why. */
    private static final Map<String, String> MAY_STAND_TWICE =
            Map.of("package-info", "every package has one, and nobody names it");

    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl)");
    private static final Pattern PARSING = Pattern.compile("\\bparse\\w*\\(|\\bimport .*jackson");

    @Test
    void noNameStandsTwice() {
        Map<String, List<String>> byName = Stream.concat(
                        Repository.mainFiles().stream().map(file -> Repository.ROOT.relativize(file)),
                        EventTypes.all().map(event -> Path.of(event.getName(), event.getSimpleName() + ".java")))
                .collect(Collectors.groupingBy(
                        Repository::className, Collectors.mapping(Path::toString, Collectors.toList())));
        byName.keySet().removeAll(MAY_STAND_TWICE.keySet());
        byName.values().removeIf(places -> places.size() == 1);
        assertThat(byName).isEmpty();
    }

    @Test
    void noPackageCalledReadingParses() {
        assertThat(Repository.mainFiles().stream()
                        .filter(file -> file.resolveSibling("").endsWith("reading"))
                        .filter(file -> PARSING.matcher(Repository.text(file)).find()))
                .isEmpty();
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        assertThat(Repository.mainFiles().stream()
                        .map(Repository::className)
                        .filter(name -> SAYS_NOTHING.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void noFileIsTooLongToBeRead() {
        assertThat(Repository.mainFiles())
                .allSatisfy(file ->
                        assertThat(Repository.lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void everyEventStandsInItsSealedGroup() {
        assertThat(EventTypes.all()).allSatisfy(event -> {
            Class<?> group = event.getEnclosingClass();
            assertThat(group).as("what %s stands in", event).isNotNull();
            assertThat(group.isSealed()).as("%s is sealed", group).isTrue();
        });
    }
}
