package org.trusttimeline.query.timeline;

import org.trusttimeline.events.statement.Learned;

/**
 * Since when somebody knew.
 *
 * @param who a partner's UUID, or {@code record} for the record as a whole
 * @param since EDTF
 */
public record LearnedView(String who, String since) {

    static LearnedView of(Learned learned) {
        return new LearnedView(learned.who().toString(), learned.since().toString());
    }
}
