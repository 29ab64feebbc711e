package org.trusttimeline.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Stored;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of every event is what {@code approved/NAME.REVISION.json} says, and is read back from there. To approve a new
 * event, write its file by hand; to change one that has been released, raise its revision.
 */
class ApprovedEventJsonTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<ChartEvent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenAsApproved(ChartEvent event) throws IOException {
        assertThat(MAPPER.readTree(EventJson.write(event))).isEqualTo(MAPPER.readTree(approved(event)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsApproved(ChartEvent event) throws IOException {
        Stored stored = EventTypes.storedAs(event.getClass());
        assertThat(EventJson.read(stored.name(), stored.revision(), approved(event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWrittenWithoutItsTexts(ChartEvent event) {
        Stored stored = EventTypes.storedAs(event.getClass());
        String bare = EventJson.writeWithoutTexts(event);
        assertThat(bare)
                .doesNotContain("cipher")
                .contains(event.statement().entryId().toString());
        assertThat(EventJson.read(stored.name(), stored.revision(), bare)).isInstanceOf(event.getClass());
    }

    /** What was once stored is read for ever: the file of every earlier revision says today what its event says. */
    static Stream<Arguments> earlierRevisions() {
        return samples()
                .flatMap(event -> IntStream.range(
                                1, EventTypes.storedAs(event.getClass()).revision())
                        .mapToObj(revision -> Arguments.of(event, revision)));
    }

    @ParameterizedTest
    @MethodSource("earlierRevisions")
    void isReadInItsEarlierRevisions(ChartEvent event, int revision) throws IOException {
        String name = EventTypes.storedAs(event.getClass()).name();
        assertThat(EventJson.read(name, revision, approved(name, revision))).isEqualTo(event);
    }

    @Test
    void noApprovedFileIsLeftOver() throws IOException {
        Stream<String> wanted = samples()
                .map(event -> EventTypes.storedAs(event.getClass()))
                .flatMap(stored -> IntStream.rangeClosed(1, stored.revision())
                        .mapToObj(revision -> stored.name() + "." + revision + ".json"));
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(wanted.toList());
        }
    }

    @Test
    void everyEventHasASample() {
        assertThat(EventTypes.all())
                .containsExactlyInAnyOrderElementsOf(samples()
                        .<Class<? extends ChartEvent>>map(ChartEvent::getClass)
                        .toList());
    }

    @Test
    void anUnknownNameIsNotSkipped() {
        assertThatThrownBy(() -> EventJson.read("NeverHeardOf", 1, "{}")).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void anUnknownRevisionIsNotSkipped() {
        assertThatThrownBy(() -> EventJson.read("AmendOffered", 99, "{}")).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read("RelationshipOpened", 0, "{}")).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void anUnknownFieldIsNotSkipped() throws IOException {
        String json = approved(samples().findFirst().orElseThrow());
        String more = json.stripTrailing().replaceFirst("\\}$", ",\"more\":1}");
        assertThatThrownBy(() -> EventJson.read("RelationshipOpened", 2, more)).isInstanceOf(UnreadableEvent.class);
    }

    private static String approved(ChartEvent event) throws IOException {
        Stored stored = EventTypes.storedAs(event.getClass());
        return approved(stored.name(), stored.revision());
    }

    private static String approved(String name, int revision) throws IOException {
        return Files.readString(APPROVED.resolve(name + "." + revision + ".json"));
    }
}
