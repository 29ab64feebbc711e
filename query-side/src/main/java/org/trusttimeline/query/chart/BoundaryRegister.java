package org.trusttimeline.query.chart;

import java.util.ArrayList;
import java.util.List;
import org.trusttimeline.events.AmendAccepted;
import org.trusttimeline.events.AmendDeclined;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.BoundaryStated;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.ChangedBehaviourNoticed;
import org.trusttimeline.events.ForgivenessSpokenOf;
import org.trusttimeline.events.ImpactStated;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.WillingnessAnswered;

/** The boundaries stated. What somebody passed on is not in it until the partner confirms it. */
public record BoundaryRegister(List<BoundaryLine> lines) {

    static final BoundaryRegister EMPTY = new BoundaryRegister(List.of());

    BoundaryRegister with(JointEvent event, PlaceKey place) {
        return switch (event) {
            case BoundaryStated stated -> stated(stated, place);
            case RelationshipOpened saysNothingOfIt -> this;
            case BreachRecorded saysNothingOfIt -> this;
            case ImpactStated saysNothingOfIt -> this;
            case WillingnessAnswered saysNothingOfIt -> this;
            case AmendOffered saysNothingOfIt -> this;
            case AmendRevised saysNothingOfIt -> this;
            case AmendAccepted saysNothingOfIt -> this;
            case AmendDeclined saysNothingOfIt -> this;
            case AmendLapsed saysNothingOfIt -> this;
            case ChangedBehaviourNoticed saysNothingOfIt -> this;
            case ForgivenessSpokenOf saysNothingOfIt -> this;
        };
    }

    private BoundaryRegister stated(BoundaryStated stated, PlaceKey place) {
        if (stated.statement().reportedBy() != null) {
            return this;
        }
        List<BoundaryLine> more = new ArrayList<>(lines);
        more.add(new BoundaryLine(
                stated.boundaryId(),
                stated.statement().statedBy(),
                stated.statement().entryId(),
                place));
        return new BoundaryRegister(List.copyOf(more));
    }
}
