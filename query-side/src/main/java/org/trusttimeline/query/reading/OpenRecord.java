package org.trusttimeline.query.reading;

import java.time.ZoneId;
import java.util.Optional;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.chart.Head;

/**
 * A record opened for somebody who may read it.
 *
 * @param head where every read begins; nothing after its position is shown, even where a page is ahead of it
 */
public record OpenRecord(Chart chart, Head head, Viewer viewer) {

    public ZoneId zone() {
        return head.facts().zone();
    }

    /** The partner who reads, if it is one. */
    public Optional<PartnerId> partner() {
        return viewer instanceof Viewer.OfTheCouple reader ? Optional.of(reader.partnerId()) : Optional.empty();
    }

    /** Whether the viewer is shown an entry. */
    public boolean shows(Entry entry) {
        return switch (entry.event()) {
            case JointEvent event -> shows(event);
        };
    }

    /** Whether the viewer is shown somebody's answer for their willingness: their own, or when all have answered. */
    public boolean showsAnswer(Speaker by, BreachId breach) {
        return partner().map(by::is).orElse(true)
                || head.willingness().allHaveAnswered(breach, head.facts().partnerIds());
    }

    private boolean shows(JointEvent event) {
        return switch (event) {
            case WillingnessAnswered answered ->
                showsAnswer(answered.statement().statedBy(), answered.breachId());
            case RelationshipOpened toAll -> true;
            case BreachRecorded toAll -> true;
            case ImpactStated toAll -> true;
            case AmendOffered toAll -> true;
            case AmendRevised toAll -> true;
            case AmendAccepted toAll -> true;
            case AmendDeclined toAll -> true;
            case AmendLapsed toAll -> true;
            case ChangedBehaviourNoticed toAll -> true;
            case ForgivenessSpokenOf toAll -> true;
            case BoundaryStated toAll -> true;
        };
    }
}
