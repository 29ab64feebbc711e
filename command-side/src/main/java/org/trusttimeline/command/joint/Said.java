package org.trusttimeline.command.joint;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** What is said, and by whom it is recorded. */
public record Said(Statement statement, Recording recording) {

    /** Whose words these are. */
    public Speaker by() {
        return statement.statedBy();
    }

    /** Whether a partner says it. */
    public boolean byAPartner() {
        return by() instanceof Speaker.Partner;
    }

    /** Whether a clinician says it. */
    public boolean byAClinician() {
        return by() instanceof Speaker.Clinician;
    }

    /** Whether one of those partners says it. */
    public boolean byOneOf(Iterable<PartnerId> partners) {
        for (PartnerId partner : partners) {
            if (by().is(partner)) {
                return true;
            }
        }
        return false;
    }
}
