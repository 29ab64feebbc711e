package org.trusttimeline.query.chart;

import java.util.Locale;
import org.trusttimeline.events.statement.Role;

/**
 * Somebody who may come to read records. Ids are unique within a role only: a mediator may be called as a clinician is.
 *
 * @param role in which capacity they are signed in
 * @param id a partner's UUID, or the id of a clinician or of a mediator
 */
public record Person(Role role, String id) {

    /** {@code role:id}, as tokens are asked for. */
    public String name() {
        return role.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
