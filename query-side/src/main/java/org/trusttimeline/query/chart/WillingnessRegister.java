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
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;

/** The latest answer of each partner for each breach. Each answers alone, so what somebody passed on is not in it. */
public record WillingnessRegister(List<WillingnessLine> lines) {

    static final WillingnessRegister EMPTY = new WillingnessRegister(List.of());

    /** Whether every one of the partners has answered for that breach. */
    public boolean allHaveAnswered(BreachId breach, List<PartnerId> partners) {
        return partners.stream().allMatch(partner -> hasAnswered(breach, partner));
    }

    WillingnessRegister with(JointEvent event, PlaceKey place) {
        return switch (event) {
            case WillingnessAnswered answered -> answered(answered, place);
            case RelationshipOpened saysNothingOfIt -> this;
            case BreachRecorded saysNothingOfIt -> this;
            case ImpactStated saysNothingOfIt -> this;
            case AmendOffered saysNothingOfIt -> this;
            case AmendRevised saysNothingOfIt -> this;
            case AmendAccepted saysNothingOfIt -> this;
            case AmendDeclined saysNothingOfIt -> this;
            case AmendLapsed saysNothingOfIt -> this;
            case ChangedBehaviourNoticed saysNothingOfIt -> this;
            case ForgivenessSpokenOf saysNothingOfIt -> this;
            case BoundaryStated saysNothingOfIt -> this;
        };
    }

    private WillingnessRegister answered(WillingnessAnswered answered, PlaceKey place) {
        boolean passedOn = answered.statement().reportedBy() != null;
        if (passedOn || !(answered.statement().statedBy() instanceof Speaker.Partner speaker)) {
            return this;
        }
        return with(WillingnessLine.of(speaker.partnerId(), answered, place));
    }

    private WillingnessRegister with(WillingnessLine line) {
        List<WillingnessLine> changed = new ArrayList<>(lines);
        if (changed.stream()
                .anyMatch(other -> other.answersTheSame(line) && other.place().compareTo(line.place()) > 0)) {
            return this;
        }
        changed.removeIf(line::answersTheSame);
        changed.add(line);
        return new WillingnessRegister(List.copyOf(changed));
    }

    private boolean hasAnswered(BreachId breach, PartnerId partner) {
        return lines.stream().anyMatch(line -> line.isOf(breach, partner));
    }
}
