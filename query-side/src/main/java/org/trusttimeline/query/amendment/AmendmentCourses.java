package org.trusttimeline.query.amendment;

import java.time.Instant;
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
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Citation;
import org.trusttimeline.query.amendment.AmendmentCourses.PlacedStep;
import org.trusttimeline.query.chart.PlaceKey;
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

    /** A step of a request to amend, where it stands. It is of the record, not of the couple: it counts as it was told. */
    record PlacedStep(EntryAddress address, PlaceKey place, Instant earliest, AmendmentEvent event) {

        static final Comparator<PlacedStep> OLDEST_FIRST =
                Comparator.comparing(PlacedStep::place).thenComparing(placed -> placed.address().chart().stream());

        static Optional<PlacedStep> of(Entry entry, Dates dates) {
            return entry.event() instanceof AmendmentEvent event
                    ? Optional.of(new PlacedStep(
                            entry.address(),
                            PlaceKey.of(dates.place(entry)),
                            dates.period(entry).earliest(),
                            event))
                    : Optional.empty();
        }

        boolean is(Class<? extends AmendmentEvent> kind) {
            return kind.isInstance(event);
        }

        /** The entry this step is about. */
        EntryAddress target() {
            return event.refersTo().from(address.chart());
        }
    }

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
}
