package org.trusttimeline.command.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** What is said, and by whom it is recorded. */
public record Said(Statement statement, Recording recording) {

    /** Whose words these are. */
    public Speaker by() {
        return statement.statedBy();
    }

    /** Somebody of that practice; where none is named, of the practice of whoever records this. */
    public StaffId staffOf(@Nullable String practice, String id) {
        String named = practice == null ? recording.practice() : practice;
        return new StaffId(Objects.requireNonNull(named, "staff act for a practice"), id);
    }

    /** Whether a partner says it. */
    public boolean byAPartner() {
        return by() instanceof Speaker.Partner;
    }

    /** Whether a partner says it and is the one signed in, so that nobody enters it in their name. */
    public boolean byAPartnerSignedIn() {
        return byAPartner() && recording.role() == Role.PARTNER;
    }

    /** Whether a clinician says it. */
    public boolean byAClinician() {
        return by() instanceof Speaker.Clinician;
    }

    /** Whether a mediator says it. */
    public boolean byAMediator() {
        return by() instanceof Speaker.Mediator;
    }

    /** Whether a partner or a clinician says it, each in their own words. */
    public boolean byAPartnerOrClinician() {
        return byAPartner() || byAClinician();
    }

    /** Whether a partner, or a clinician, brings words of a third party. */
    public boolean broughtFromAThirdParty() {
        return by() instanceof Speaker.ThirdParty
                && (statement.reportedBy() instanceof Speaker.Partner
                        || statement.reportedBy() instanceof Speaker.Clinician);
    }

    /** Whether it is said without words, topic or evidence. */
    public boolean inNoWords() {
        return statement.narrative() == null
                && statement.topic() == null
                && statement.evidence().isEmpty();
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
