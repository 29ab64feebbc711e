package org.trusttimeline.query.register.amend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendFulfilled;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.stage.CountedEntry;
import org.trusttimeline.stage.CountedRecord;

/** The amends offered, with what became of them. */
public final class AmendRegister {

    private final Map<AmendId, AmendLine> lines = new LinkedHashMap<>();

    private AmendRegister() {}

    /** Reads it from what counts. */
    public static AmendRegister of(CountedRecord counted) {
        AmendRegister register = new AmendRegister();
        counted.entries().forEach(register::take);
        return register;
    }

    /** Those that are on offer, whatever became of them, in the order in which they were first told of. */
    public List<AmendLine> lines() {
        return lines.values().stream()
                .filter(line -> line.standing().isOnOffer())
                .toList();
    }

    private void take(CountedEntry said) {
        if (said.event() instanceof AmendEvent event) {
            take(event, said);
        }
    }

    private void take(AmendEvent event, CountedEntry said) {
        switch (event) {
            case AmendOffered word ->
                changing(word.amendId(), line -> line.offered(new AmendVersion(1, word.kind(), word.breachId(), said)));
            case AmendRevised word ->
                changing(
                        word.amendId(),
                        line -> line.offered(new AmendVersion(word.version(), word.kind(), word.breachId(), said)));
            case AmendAccepted word -> responded(word.amendId(), word.version(), true, said);
            case AmendDeclined word -> responded(word.amendId(), word.version(), false, said);
            case AmendFulfilled word -> changing(word.amendId(), line -> line.fulfilled(said));
            case AmendLapsed word -> changing(word.amendId(), line -> line.lapsed(said));
        }
    }

    private void responded(AmendId amend, int version, boolean accepted, CountedEntry said) {
        said.partner()
                .map(by -> new AmendResponse(by, version, accepted, said))
                .ifPresent(response -> changing(amend, line -> line.responded(response)));
    }

    private void changing(AmendId amend, UnaryOperator<AmendLine> change) {
        lines.put(amend, change.apply(lines.getOrDefault(amend, AmendLine.of(amend))));
    }
}
