package org.trusttimeline.query.amendment;

import java.util.List;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.stage.StageReader;

/** The requests to amend in the charts of a record, each with what followed on any of these charts. */
record AmendmentCourses(List<PlacedStep> steps) {

    static AmendmentCourses in(AccessibleRecord record) {
        Dates dates = record.dates();
        return new AmendmentCourses(StageReader.entries(record).stream()
                .flatMap(entry -> PlacedStep.of(entry, dates).stream())
                .sorted(PlacedStep.OLDEST_FIRST)
                .toList());
    }

    List<AmendmentCourse> oldestFirst() {
        return steps.stream()
                .filter(step -> step.is(AmendmentRequested.class))
                .map(step -> new AmendmentCourse(step, followed(step.address())))
                .toList();
    }

    private List<PlacedStep> followed(EntryAddress request) {
        return steps.stream()
                .filter(step -> !step.is(AmendmentRequested.class))
                .filter(step -> step.target().equals(request))
                .toList();
    }
}
