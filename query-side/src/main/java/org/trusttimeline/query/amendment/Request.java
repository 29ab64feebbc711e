package org.trusttimeline.query.amendment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trusttimeline.query.chart.AmendmentStep;
import org.trusttimeline.query.reading.Citation;

/**
 * A request to amend with the steps that followed it.
 *
 * @param steps in the order of their places
 */
record Request(PlacedStep request, List<PlacedStep> steps) {

    private static final int DAYS_TO_DECIDE = 60;
    private static final int DAYS_MORE = 30;

    AmendmentShown shown(ZoneId zone) {
        LocalDate received = request.place().instantOfMoment().atZone(zone).toLocalDate();
        boolean extended = steps.stream().anyMatch(step -> step.is(AmendmentStep.Kind.EXTENDED));
        Optional<AmendmentStep> decision = decision();
        return new AmendmentShown(
                Citation.of(request.address()),
                Citation.of(request.target()),
                request.step().statedBy().text(),
                received,
                received.plusDays(extended ? DAYS_TO_DECIDE + DAYS_MORE : DAYS_TO_DECIDE),
                extended,
                decision.map(Request::state).orElse(AmendmentState.REQUESTED),
                decision.map(AmendmentStep::basis).orElse(null),
                steps.stream()
                        .filter(step -> step.is(AmendmentStep.Kind.REBUTTED))
                        .map(step -> Citation.of(step.address()))
                        .toList());
    }

    private Optional<AmendmentStep> decision() {
        return steps.stream()
                .filter(step -> step.is(AmendmentStep.Kind.ACCEPTED) || step.is(AmendmentStep.Kind.DENIED))
                .max(Comparator.comparing(PlacedStep::place))
                .map(PlacedStep::step);
    }

    private static AmendmentState state(AmendmentStep decision) {
        return decision.kind() == AmendmentStep.Kind.ACCEPTED ? AmendmentState.ACCEPTED : AmendmentState.DENIED;
    }
}
