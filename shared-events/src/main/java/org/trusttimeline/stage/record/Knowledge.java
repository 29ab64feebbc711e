package org.trusttimeline.stage.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Knower;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Statement;

/** Since when somebody knew what a statement says, where that was stated. */
record Knowledge(Statement statement, ZoneId zone, Instant recordedAt) {

    /** Since when that partner knew. */
    Optional<Instant> of(PartnerId partner) {
        return earliest(new Knower(partner)::equals);
    }

    /** Since when the record, or a partner who did not cause it, knew: whoever hid a thing always knew it. */
    Optional<Instant> besides(Collection<PartnerId> causedBy) {
        return earliest(knower -> knower.partner() == null || !causedBy.contains(knower.partner()));
    }

    private Optional<Instant> earliest(Predicate<Knower> who) {
        return statement.learned().stream()
                .filter(learned -> who.test(learned.who()))
                .map(Learned::since)
                .map(since -> since.latest(zone, recordedAt))
                .min(Instant::compareTo);
    }
}
