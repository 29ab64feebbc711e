package org.trusttimeline.query.amendment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.query.access.Citation;

/**
 * A request to amend with the steps that followed it.
 *
 * @param steps in the order of their places
 */
record AmendmentCourse(PlacedStep request, List<PlacedStep> steps) {

    private static final int DAYS_TO_DECIDE = 60;
    private static final int DAYS_MORE = 30;

    AmendmentView shown(ZoneId zone) {
        LocalDate received = request.earliest().atZone(zone).toLocalDate();
        boolean extended = steps.stream().anyMatch(step -> step.is(AmendmentExtended.class));
        Optional<AmendmentEvent> decision = decision();
        return new AmendmentView(
                Citation.of(request.address()),
                Citation.of(request.target()),
                request.event().statement().statedBy().text(),
                received,
                received.plusDays(extended ? DAYS_TO_DECIDE + DAYS_MORE : DAYS_TO_DECIDE),
                extended,
                decision.map(AmendmentCourse::state).orElse(AmendmentState.REQUESTED),
                decision.map(AmendmentCourse::basis).orElse(null),
                steps.stream()
                        .filter(step -> step.is(DenialRebutted.class))
                        .map(step -> Citation.of(step.address()))
                        .toList());
    }

    private Optional<AmendmentEvent> decision() {
        return steps.stream()
                .filter(step -> step.is(AmendmentAccepted.class) || step.is(AmendmentDenied.class))
                .max(Comparator.comparing(PlacedStep::place))
                .map(PlacedStep::event);
    }

    private static AmendmentState state(AmendmentEvent decision) {
        return decision instanceof AmendmentAccepted ? AmendmentState.ACCEPTED : AmendmentState.DENIED;
    }

    private static @Nullable DenialBasis basis(AmendmentEvent decision) {
        return decision instanceof AmendmentDenied denied ? denied.basis() : null;
    }
}
