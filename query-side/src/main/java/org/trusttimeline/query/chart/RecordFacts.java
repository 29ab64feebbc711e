package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.List;
import org.trusttimeline.access.Membership;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent;
import org.trusttimeline.events.FoundationEvent.ClinicianAssigned;
import org.trusttimeline.events.FoundationEvent.ClinicianReleased;
import org.trusttimeline.events.FoundationEvent.PartnerInvited;
import org.trusttimeline.events.FoundationEvent.PolicyAccepted;
import org.trusttimeline.events.FoundationEvent.RecordClosed;
import org.trusttimeline.events.FoundationEvent.RecordReopened;
import org.trusttimeline.events.FoundationEvent.RelationshipJoined;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * Whose record it is, who may read it, and whether it is closed.
 *
 * @param opening what was laid down at the start
 * @param joined partners who have joined, and not left since
 * @param members who may read it
 * @param closed whether the record is closed
 */
public record RecordFacts(Opening opening, List<PartnerId> joined, Membership members, boolean closed) {

    static RecordFacts of(Entry first) {
        return new RecordFacts(Opening.of(first), List.of(), Membership.NOBODY, false).with(first);
    }

    public ZoneId zone() {
        return opening.zone();
    }

    /** Who the partners are. */
    public List<PartnerId> partnerIds() {
        return members.partners();
    }

    RecordFacts with(Entry entry) {
        return entry.event() instanceof FoundationEvent event
                ? new RecordFacts(opening, joined, members.with(event, entry.recording()), closed).with(event)
                : this;
    }

    private RecordFacts with(FoundationEvent event) {
        return switch (event) {
            case RelationshipJoined said -> joining(said.statement(), true);
            case RelationshipLeft said -> joining(said.statement(), false);
            case RecordClosed said -> new RecordFacts(opening, joined, members, true);
            case RecordReopened said -> new RecordFacts(opening, joined, members, false);
            case RelationshipOpened changesNothing -> this;
            case ClinicianAssigned changesNothing -> this;
            case ClinicianReleased changesNothing -> this;
            case PartnerInvited changesNothing -> this;
            case PolicyAccepted changesNothing -> this;
        };
    }

    // Joining is that person's own consent: what another passed on is none.
    private RecordFacts joining(Statement said, boolean joins) {
        return said.reportedBy() == null && said.statedBy() instanceof Speaker.Partner speaker
                ? new RecordFacts(opening, Lists.withOrWithout(joined, speaker.partnerId(), joins), members, closed)
                : this;
    }
}
