package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trusttimeline.events.AmendmentEvent;
import org.trusttimeline.events.AmendmentEvent.AmendmentAccepted;
import org.trusttimeline.events.AmendmentEvent.AmendmentDenied;
import org.trusttimeline.events.AmendmentEvent.AmendmentExtended;
import org.trusttimeline.events.AmendmentEvent.AmendmentRequested;
import org.trusttimeline.events.AmendmentEvent.DenialRebutted;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.EntryRef;

/** The requests to amend the record that were made on a chart, each under the id of the entry that makes it. */
final class AmendmentRequests {

    private final Map<EntryId, AmendmentRequest> byEntry = new HashMap<>();

    Optional<AmendmentRequest> find(EntryId request) {
        return Optional.ofNullable(byEntry.get(request));
    }

    void evolve(AmendmentEvent event) {
        switch (event) {
            case AmendmentRequested asked ->
                byEntry.put(
                        asked.statement().entryId(),
                        new AmendmentRequest(asked.statement().statedBy(), AmendmentRequest.State.REQUESTED, false));
            case AmendmentExtended extended -> change(extended.request(), AmendmentRequest::withMoreTime);
            case AmendmentAccepted decided ->
                change(decided.request(), request -> request.decided(AmendmentRequest.State.ACCEPTED));
            case AmendmentDenied decided ->
                change(decided.request(), request -> request.decided(AmendmentRequest.State.DENIED));
            case DenialRebutted leavesItDenied -> {}
        }
    }

    private void change(EntryRef request, UnaryOperator<AmendmentRequest> change) {
        byEntry.computeIfPresent(request.entryId(), (id, old) -> change.apply(old));
    }
}
