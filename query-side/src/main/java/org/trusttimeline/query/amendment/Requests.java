package org.trusttimeline.query.amendment;

import java.util.List;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.chart.AmendmentStep;
import org.trusttimeline.query.reading.OpenRecord;

/** The requests to amend in the charts of a record, each with what followed on any of these charts. */
record Requests(List<PlacedStep> steps) {

    static Requests in(OpenRecord record) {
        return new Requests(record.charts().stream()
                .flatMap(open ->
                        open.head().amendments().steps().stream().map(step -> new PlacedStep(open.chart(), step)))
                .filter(step -> record.shows(step.address()))
                .sorted(PlacedStep.OLDEST_FIRST)
                .toList());
    }

    List<Request> oldestFirst() {
        return steps.stream()
                .filter(step -> step.is(AmendmentStep.Kind.REQUESTED))
                .map(step -> new Request(step, followed(step.address())))
                .toList();
    }

    private List<PlacedStep> followed(EntryAddress request) {
        return steps.stream()
                .filter(step -> !step.is(AmendmentStep.Kind.REQUESTED))
                .filter(step -> step.target().equals(request))
                .toList();
    }
}
