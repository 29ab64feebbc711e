package org.trusttimeline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipJoined;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.vocabulary.Capacity;
import org.trusttimeline.events.vocabulary.StaffingReason;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;

class RecordFactsTest {

    private final Couple couple = new Couple("facts", new PretendedSeal());

    @BeforeEach
    void opened() {
        couple.opened();
    }

    @Test
    void whoeverOpenedTheRecordCaresForItUntilReleased() {
        assertThat(facts().members().careTeam()).containsExactly(Couple.REED);
        assigned("dr-stone", Capacity.CLINICIAN);
        assigned("dr-stone", Capacity.CLINICIAN);
        released(Couple.CLINICIAN);
        assertThat(facts().members().careTeam()).containsExactly(new StaffId(Couple.PRACTICE, "dr-stone"));
        assertThat(facts().members().mediators()).isEmpty();
    }

    @Test
    void aMediatorIsNoneOfTheCareTeam() {
        assigned(Couple.MEDIATOR, Capacity.MEDIATOR);
        assertThat(facts().members().mediators()).containsExactly(new StaffId(Couple.PRACTICE, Couple.MEDIATOR));
        assertThat(facts().members().careTeam()).containsExactly(Couple.REED);
        released(Couple.MEDIATOR);
        assertThat(facts().members().mediators()).isEmpty();
    }

    @Test
    void joiningIsOnesOwnConsent() {
        couple.passesOn(couple.ben, couple.ann, RelationshipJoined::new);
        assertThat(facts().joined()).isEmpty();
        couple.says(couple.ben, null, RelationshipJoined::new);
        couple.says(couple.ann, null, RelationshipJoined::new);
        assertThat(facts().joined()).containsExactly(couple.ben, couple.ann);
        couple.says(couple.ben, null, RelationshipLeft::new);
        assertThat(facts().joined()).containsExactly(couple.ann);
    }

    @Test
    void aRecordIsClosedUntilItIsReopened() {
        couple.says(couple.ann, null, RecordClosed::new);
        assertThat(facts().closed()).isTrue();
        couple.says(couple.ann, null, RecordReopened::new);
        assertThat(facts().closed()).isFalse();
    }

    private void assigned(String id, Capacity capacity) {
        couple.says(couple.ann, null, said -> new ClinicianAssigned(said, id, null, capacity, StaffingReason.COVER));
    }

    private void released(String id) {
        couple.says(couple.ann, null, said -> new ClinicianReleased(said, id, null, StaffingReason.OTHER));
    }

    private RecordFacts facts() {
        return Folded.head(Folded.of(couple.entries())).facts();
    }
}
