package org.trusttimeline.command.chart;

import static org.trusttimeline.command.rule.Rule.AN_AMENDMENT_IS_DECIDED_ONCE;
import static org.trusttimeline.command.rule.Rule.AN_AMENDMENT_IS_EXTENDED_ONCE;
import static org.trusttimeline.command.rule.Rule.ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT;

import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.statement.Speaker;

/** A request to amend the record (45 CFR 164.526), and where it stands. */
public record AmendmentRequest(Speaker requestedBy, State state, boolean extended) {

    /** Where a request stands. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        DENIED
    }

    AmendmentRequest decided(State decision) {
        return new AmendmentRequest(requestedBy, decision, extended);
    }

    AmendmentRequest withMoreTime() {
        return new AmendmentRequest(requestedBy, state, true);
    }

    /** Lets a clinician's decision through; a request is decided once. */
    public void mayBeDecided(Said said) {
        ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT.unless(said.byAClinician());
        AN_AMENDMENT_IS_DECIDED_ONCE.unless(state == State.REQUESTED);
    }

    /** Lets more time through: by 30 days and once, 45 CFR 164.526(b)(2)(ii). */
    public void mayBeExtended(Said said) {
        mayBeDecided(said);
        AN_AMENDMENT_IS_EXTENDED_ONCE.unless(!extended);
    }
}
