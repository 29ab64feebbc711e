package org.trusttimeline.query.chart;

import java.util.List;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;

/**
 * Who looks after a couple, by the ids they are signed in with.
 *
 * @param careTeam clinicians, who read every chart but others' notes
 * @param mediators read the joint chart alone
 */
public record Staff(List<String> careTeam, List<String> mediators) {

    /** Whoever opened the record is the first of its care team. */
    static Staff of(String opener) {
        return new Staff(List.of(opener), List.of());
    }

    Staff with(ClinicianAssigned assigned) {
        String id = assigned.clinicianId();
        return switch (assigned.capacity()) {
            case CLINICIAN -> new Staff(Lists.withOrWithout(careTeam, id, true), mediators);
            case MEDIATOR -> new Staff(careTeam, Lists.withOrWithout(mediators, id, true));
        };
    }

    /** Released is released, in whichever capacity. */
    Staff without(String id) {
        return new Staff(Lists.withOrWithout(careTeam, id, false), Lists.withOrWithout(mediators, id, false));
    }
}
