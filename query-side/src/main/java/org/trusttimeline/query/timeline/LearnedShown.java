package org.trusttimeline.query.timeline;

import org.trusttimeline.events.statement.Learned;

/**
 * Since when somebody knew.
 *
 * @param who a partner's UUID, or {@code record} for the record as a whole
 * @param since EDTF
 */
public record LearnedShown(String who, String since) {

    static LearnedShown of(Learned learned) {
        return new LearnedShown(learned.who().toString(), learned.since().toString());
    }
}
