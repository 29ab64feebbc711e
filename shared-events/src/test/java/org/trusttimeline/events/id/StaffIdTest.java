package org.trusttimeline.events.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.events.statement.Speaker;

/** Whatever an identity provider sends as a subject can be written and read back wherever it stands. */
class StaffIdTest {

    static Stream<String> subjects() {
        return Stream.of(
                "dana",
                "dana@clinic.example",
                "auth0|5f7c8ec7c33c6c004bbafe82",
                "a/b/c",
                "/",
                "urn:uuid:6e8bc430",
                ":",
                "100%25",
                "a b",
                "\"quoted\\",
                "ד\u05e0\u05d4 \uD83D\uDE00",
                "x".repeat(255),
                "\uD83D\uDE00".repeat(255));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySubjectIsReadBackFromEveryName(String subject) {
        StaffId id = new StaffId("harbour practice", subject);
        assertThat(StaffId.of(id.toString())).isEqualTo(id);
        assertThat(Speaker.of(new Speaker.Clinician(id).text())).isEqualTo(new Speaker.Clinician(id));
        assertThat(Speaker.of(new Speaker.Mediator(id).text())).isEqualTo(new Speaker.Mediator(id));
        NotesChart notes = new NotesChart(new RelationshipId(UUID.randomUUID()), id);
        assertThat(Chart.ofStream(notes.stream())).isEqualTo(notes);
    }

    @Test
    void theSameIdInTwoPracticesIsTwoPeople() {
        StaffId one = new StaffId("harbour", "dana");
        StaffId other = new StaffId("hill", "dana");
        assertThat(one).isNotEqualTo(other);
        assertThat(new Speaker.Clinician(one).text()).isNotEqualTo(new Speaker.Clinician(other).text());
    }

    @Test
    void aPracticeHoldsNoSlashSoThatNoTwoPeopleHaveOneName() {
        assertThatThrownBy(() -> new StaffId("a/b", "c")).isInstanceOf(IllegalArgumentException.class);
        assertThat(StaffId.of("a/b/c")).isEqualTo(new StaffId("a", "b/c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "practice/", "/dana", "dana", "practice/a\u0000", "practice/\uD83D", "a\nb/dana"})
    void whatNamesNobodyIsRefused(String text) {
        assertThatThrownBy(() -> StaffId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAndPracticesThatAreTooLongAreRefused() {
        assertThatThrownBy(() -> new StaffId("practice", "x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffId("x".repeat(101), "dana")).isInstanceOf(IllegalArgumentException.class);
    }
}
