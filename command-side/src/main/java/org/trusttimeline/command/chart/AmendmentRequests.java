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
import org.trusttimeline.events.statement.Speaker;

/** The requests to amend the record that were made on a chart, each under the id of the entry that makes it. */
public final class AmendmentRequests {

    private final Map<EntryId, AmendmentRequest> byEntry = new HashMap<>();

    Optional<AmendmentRequest> find(EntryId request) {
        return Optional.ofNullable(byEntry.get(request));
    }

    void evolve(AmendmentEvent event) {
        switch (event) {
            case AmendmentRequested asked ->
                byEntry.put(
                        asked.statement().entryId(),
                        new AmendmentRequest(asked.statement().statedBy(), RequestState.REQUESTED, false));
            case AmendmentExtended extended -> change(extended.request(), AmendmentRequest::withMoreTime);
            case AmendmentAccepted decided ->
                change(decided.request(), request -> request.decided(RequestState.ACCEPTED));
            case AmendmentDenied decided -> change(decided.request(), request -> request.decided(RequestState.DENIED));
            case DenialRebutted leavesItDenied -> {}
        }
    }

    private void change(EntryRef request, UnaryOperator<AmendmentRequest> change) {
        byEntry.computeIfPresent(request.entryId(), (id, old) -> change.apply(old));
    }

    /** A request to amend the record (45 CFR 164.526), and where it stands. */
    public record AmendmentRequest(Speaker requestedBy, RequestState state, boolean extended) {

        AmendmentRequest decided(RequestState decision) {
            return new AmendmentRequest(requestedBy, decision, extended);
        }

        AmendmentRequest withMoreTime() {
            return new AmendmentRequest(requestedBy, state, true);
        }
    }

    /** Where a request stands. */
    public enum RequestState {
        REQUESTED,
        ACCEPTED,
        DENIED
    }
}
