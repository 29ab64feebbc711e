package org.trusttimeline.query.relationship;

import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.Texts;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.register.agreement.AgreementInFull;
import org.trusttimeline.query.register.agreement.AgreementLine;
import org.trusttimeline.query.register.agreement.AgreementRegister;
import org.trusttimeline.query.register.amend.AmendInFull;
import org.trusttimeline.query.register.amend.AmendLine;
import org.trusttimeline.query.register.amend.AmendRegister;
import org.trusttimeline.query.register.amend.AmendState;
import org.trusttimeline.query.register.boundary.BoundaryLine;
import org.trusttimeline.query.register.boundary.BoundaryRegister;
import org.trusttimeline.query.register.willingness.Willingness;
import org.trusttimeline.stage.CountedEntry;
import org.trusttimeline.stage.CountedRecord;

/** What a joint chart's registers have open, each line with its words. */
final class OpenLines {

    private final OpenRecord record;
    private final CountedRecord counted;
    private final List<AmendLine> amends;
    private final List<BoundaryLine> boundaries;
    private final List<AgreementLine> agreements;
    private final Wordings wordings;

    /** @param counted what counts of the joint chart */
    OpenLines(OpenRecord record, CountedRecord counted, Texts texts) {
        this.record = record;
        this.counted = counted;
        this.amends = AmendRegister.of(counted).lines().stream()
                .filter(line -> line.state() != AmendState.LAPSED)
                .toList();
        this.boundaries = BoundaryRegister.of(counted).lines().stream()
                .filter(BoundaryLine::isOpen)
                .toList();
        this.agreements = AgreementRegister.of(counted).lines();
        this.wordings = Wordings.of(worded(), record, texts);
    }

    List<AmendShown> amends() {
        return amends.stream()
                .map(line -> AmendShown.of(line, AmendInFull.terms(line.current(), wordings)))
                .toList();
    }

    List<BoundaryShown> boundaries() {
        return boundaries.stream()
                .map(line -> BoundaryShown.of(line, wordings.narrative(line.stated())))
                .toList();
    }

    List<AgreementShown> agreements() {
        List<PartnerId> partners = record.head().facts().partnerIds();
        return agreements.stream()
                .map(line -> AgreementShown.of(line, partners, AgreementInFull.terms(line.current(), wordings)))
                .toList();
    }

    List<WillingnessShown> willingness() {
        return Willingness.of(counted).latest().stream()
                .map(WillingnessShown::of)
                .toList();
    }

    private Stream<CountedEntry> worded() {
        return Stream.of(
                        amends.stream().map(line -> line.current().said()),
                        boundaries.stream().map(BoundaryLine::stated),
                        agreements.stream().map(line -> line.current().said()))
                .flatMap(said -> said);
    }
}
