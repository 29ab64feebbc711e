package org.trusttimeline.query.register.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AgreementEvent.AgreementProposed;
import org.trusttimeline.events.AgreementEvent.AgreementRevised;
import org.trusttimeline.events.AgreementEvent.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementEvent.AgreementSigned;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.query.register.agreement.AgreementLine.AgreementVersion;
import org.trusttimeline.query.register.agreement.AgreementLine.Signature;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * The agreements proposed, who signed them, and which are said to be broken. Signatures are those before the others: one
 * that is kept private promises them nothing.
 */
public final class AgreementRegister {

    private final Map<AgreementId, AgreementLine> lines = new LinkedHashMap<>();

    private AgreementRegister() {}

    /** Reads it from what counts. */
    public static AgreementRegister of(CountedRecord counted) {
        AgreementRegister register = new AgreementRegister();
        counted.entries().forEach(register::take);
        return register;
    }

    /** Those that are proposed, in the order in which they were first told of. */
    public List<AgreementLine> lines() {
        return lines.values().stream().filter(AgreementLine::isProposed).toList();
    }

    private void take(CountedEntry said) {
        if (said.event() instanceof AgreementEvent event) {
            take(event, said);
        }
    }

    private void take(AgreementEvent event, CountedEntry said) {
        switch (event) {
            case AgreementProposed word -> changing(word.agreementId(), line -> line.proposed(said));
            case AgreementRevised word ->
                changing(word.agreementId(), line -> line.with(new AgreementVersion(word.version(), said)));
            case AgreementSigned word -> signed(word, said);
            case AgreementSaidToBeBroken word -> changing(word.agreementId(), line -> line.broken(said));
        }
    }

    private void signed(AgreementSigned word, CountedEntry said) {
        said.partner()
                .filter(by -> said.entry().chart() instanceof JointChart)
                .map(by -> new Signature(by, word.version(), said))
                .ifPresent(signature -> changing(word.agreementId(), line -> line.signed(signature)));
    }

    private void changing(AgreementId agreement, UnaryOperator<AgreementLine> change) {
        lines.put(agreement, change.apply(lines.getOrDefault(agreement, AgreementLine.of(agreement))));
    }
}
