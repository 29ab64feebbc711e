package org.trusttimeline.query.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AmendmentAccepted;
import org.trusttimeline.events.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AmendmentExtended;
import org.trusttimeline.events.AmendmentRequested;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.DenialRebutted;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.vocabulary.DenialBasis;

/**
 * The steps of requests to amend that stand in a chart, in the order of their recording. A step may be of a request on the
 * joint chart beside it, so they are put together when they are read.
 */
public record AmendmentRegister(List<AmendmentStep> steps) {

    static final AmendmentRegister EMPTY = new AmendmentRegister(List.of());

    AmendmentRegister with(ChartEvent event, PlaceKey place) {
        return event instanceof AmendmentEvent amendment ? with(amendment, place) : this;
    }

    private AmendmentRegister with(AmendmentEvent event, PlaceKey place) {
        return switch (event) {
            case AmendmentRequested asked -> plus(asked, asked.entry(), AmendmentStep.Kind.REQUESTED, null, place);
            case AmendmentExtended said -> plus(said, said.request(), AmendmentStep.Kind.EXTENDED, null, place);
            case AmendmentAccepted said -> plus(said, said.request(), AmendmentStep.Kind.ACCEPTED, null, place);
            case AmendmentDenied said -> plus(said, said.request(), AmendmentStep.Kind.DENIED, said.basis(), place);
            case DenialRebutted said -> plus(said, said.request(), AmendmentStep.Kind.REBUTTED, null, place);
        };
    }

    private AmendmentRegister plus(
            AmendmentEvent event,
            EntryRef refersTo,
            AmendmentStep.Kind kind,
            @Nullable DenialBasis basis,
            PlaceKey place) {
        return new AmendmentRegister(Lists.plus(
                steps,
                new AmendmentStep(
                        kind,
                        refersTo,
                        basis,
                        event.statement().statedBy(),
                        event.statement().entryId(),
                        place)));
    }
}
