package org.trusttimeline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.NotesEvent.PsychotherapyNoteWritten;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Answered;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.QuerySideTest;

/** Psychotherapy notes are read by their author alone (45 CFR 164.501). */
class NotesEndpointTest extends QuerySideTest {

    private static final Speaker REED = new Speaker.Clinician(Couple.REED);
    private static final Caller STONE = new Caller("dr-stone", Role.CLINICIAN, Couple.PRACTICE, null);

    private Couple couple;
    private Entry note;

    @BeforeEach
    void notes() {
        couple = couple();
        couple.opened();
        couple.says(
                REED,
                null,
                said -> new ClinicianAssigned(said, STONE.id(), null, Capacity.CLINICIAN, StaffingReason.COVER));
        couple.says(
                REED,
                null,
                said -> new ClinicianAssigned(said, Couple.MEDIATOR, null, Capacity.MEDIATOR, StaffingReason.COVER));
        note = couple.says(couple.notes(), REED, null, PsychotherapyNoteWritten::new);
        couple.says(couple.notes(), REED, "2005", PsychotherapyNoteWritten::new);
        told(couple);
    }

    @Test
    void theirAuthorReadsThemInTheOrderOfTheirRecording() {
        Answered answered = get(CLINICIAN, path(couple, "/notes"), positionOf(note));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.each("entries", "position")).containsExactly("0", "1");
        assertThat(answered.each("entries", "chart")).containsOnly("notes");
        assertThat(answered.each("entries", "narrative")).containsExactly("plain words 3", "plain words 4");
        assertThat(answered.body().path("note").asString()).isEqualTo("a reading of statements, not a finding");
        assertThat(answered.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void anotherClinicianReadsTheirOwnWhichAreNone() {
        Answered answered = get(STONE, path(couple, "/notes"));
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body().path("entries").size()).isZero();
    }

    @Test
    void toEverybodyElseThereIsNoSuchThing() {
        assertThat(Stream.of(
                        partner(couple.ann),
                        partner(couple.ben),
                        new Caller(Couple.MEDIATOR, Role.MEDIATOR, Couple.PRACTICE, null),
                        new Caller("dr-nobody", Role.CLINICIAN, Couple.PRACTICE, null)))
                .allSatisfy(caller -> assertThat(
                                get(caller, path(couple, "/notes")).problem())
                        .isEqualTo("/problems/no-such-relationship"));
    }

    @Test
    void theyAreInNoOtherRead() {
        for (String what : new String[] {"", "/timeline?limit=200", "/stage", "/repairs", "/amendments"}) {
            assertThat(get(CLINICIAN, path(couple, what)).text())
                    .as(what)
                    .doesNotContain(note.address().entryId().toString(), "PsychotherapyNoteWritten");
        }
        assertThat(get(CLINICIAN, path(couple, "/timeline/" + note.address().entryId() + "?chart=notes"))
                        .problem())
                .isEqualTo("/problems/bad-parameter");
    }
}
