package org.trusttimeline.query.relationship;

import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.register.agreement.AgreementDetails;
import org.trusttimeline.query.register.agreement.AgreementLine;
import org.trusttimeline.query.register.agreement.AgreementRegister;
import org.trusttimeline.query.register.amend.AmendDetails;
import org.trusttimeline.query.register.boundary.BoundaryLine;
import org.trusttimeline.query.register.boundary.BoundaryRegister;
import org.trusttimeline.query.register.willingness.WillingnessRegister;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;
import org.trusttimeline.stage.signs.AmendState;

/** What a joint chart's registers have open, each line with its words. */
final class OpenLines {

    private final AccessibleRecord record;
    private final CountedRecord counted;
    private final List<AmendState> amends;
    private final List<BoundaryLine> boundaries;
    private final List<AgreementLine> agreements;
    private final Wordings wordings;

    /** @param counted what counts of the joint chart */
    OpenLines(AccessibleRecord record, CountedRecord counted, Texts texts) {
        this.record = record;
        this.counted = counted;
        this.amends = counted.amends().stream()
                .filter(line -> line.status() != AmendState.Status.LAPSED)
                .toList();
        this.boundaries = BoundaryRegister.of(counted).lines().stream()
                .filter(BoundaryLine::isOpen)
                .toList();
        this.agreements = AgreementRegister.of(counted).lines();
        this.wordings = Wordings.of(worded(), record, texts);
    }

    List<AmendView> amends() {
        return amends.stream()
                .map(line -> AmendView.of(line, AmendDetails.terms(line.current(), wordings)))
                .toList();
    }

    List<BoundaryView> boundaries() {
        return boundaries.stream()
                .map(line -> BoundaryView.of(line, wordings.narrative(line.stated())))
                .toList();
    }

    List<AgreementView> agreements() {
        List<PartnerId> partners = record.head().facts().partnerIds();
        return agreements.stream()
                .map(line -> AgreementView.of(line, partners, AgreementDetails.terms(line.current(), wordings)))
                .toList();
    }

    List<WillingnessView> willingness() {
        return WillingnessRegister.of(counted).latest().stream()
                .map(WillingnessView::of)
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
