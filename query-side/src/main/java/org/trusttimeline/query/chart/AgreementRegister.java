package org.trusttimeline.query.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.trusttimeline.events.AgreementEvent;
import org.trusttimeline.events.AgreementProposed;
import org.trusttimeline.events.AgreementRevised;
import org.trusttimeline.events.AgreementSaidToBeBroken;
import org.trusttimeline.events.AgreementSigned;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** The agreements proposed, who signed them, and which are said to be broken. What somebody passed on is not in it. */
public record AgreementRegister(List<AgreementLine> lines) {

    static final AgreementRegister EMPTY = new AgreementRegister(List.of());

    AgreementRegister with(ChartEvent event, PlaceKey place) {
        return event instanceof AgreementEvent agreement
                        && agreement.statement().reportedBy() == null
                ? with(agreement, place)
                : this;
    }

    private AgreementRegister with(AgreementEvent event, PlaceKey place) {
        return switch (event) {
            case AgreementProposed proposed -> proposed(proposed, place);
            case AgreementRevised revised ->
                changing(
                        revised.agreementId(),
                        line -> line.with(version(revised.version(), revised.statement(), place)));
            case AgreementSigned signed -> signed(signed);
            case AgreementSaidToBeBroken said ->
                changing(
                        said.agreementId(), line -> line.broken(said.statement().entryId()));
        };
    }

    private AgreementRegister proposed(AgreementProposed proposed, PlaceKey place) {
        AgreementLine line = new AgreementLine(
                proposed.agreementId(),
                proposed.kind(),
                proposed.statement().statedBy(),
                List.of(version(1, proposed.statement(), place)),
                List.of());
        return new AgreementRegister(Lists.plus(lines, line));
    }

    private AgreementRegister signed(AgreementSigned signed) {
        return signed.statement().statedBy() instanceof Speaker.Partner by
                ? changing(signed.agreementId(), line -> line.signed(signed.version(), by.partnerId()))
                : this;
    }

    private AgreementRegister changing(AgreementId agreement, UnaryOperator<AgreementLine> change) {
        return new AgreementRegister(lines.stream()
                .map(line -> line.agreementId().equals(agreement) ? change.apply(line) : line)
                .toList());
    }

    private static AgreementVersion version(int version, Statement said, PlaceKey place) {
        return new AgreementVersion(version, said.entryId(), place, List.of());
    }
}
