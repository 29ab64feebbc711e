package org.trusttimeline.query.reading;

import java.util.Optional;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.chart.Facts;

/** In which capacity somebody reads a record. Whoever is neither does not read it, and does not learn that it exists. */
public sealed interface Viewer {

    /** One of the couple. */
    record OfTheCouple(PartnerId partnerId) implements Viewer {}

    /** One of the care team. */
    record OfTheCareTeam() implements Viewer {}

    /** Whether a caller could read any record at all, signed in as they are. */
    static boolean isAnywhere(Caller caller) {
        return caller.role() == Role.PARTNER || caller.role() == Role.CLINICIAN;
    }

    /** In which capacity a caller reads that record, if in any. */
    static Optional<Viewer> of(Caller caller, Facts facts) {
        if (caller.role() == Role.CLINICIAN && facts.careTeam().contains(caller.id())) {
            return Optional.of(new OfTheCareTeam());
        }
        return caller.partner().filter(facts.partnerIds()::contains).map(OfTheCouple::new);
    }
}
