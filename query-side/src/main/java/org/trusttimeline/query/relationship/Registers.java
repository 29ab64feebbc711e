package org.trusttimeline.query.relationship;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AgreementProposed;
import org.trusttimeline.events.AgreementRevised;
import org.trusttimeline.events.AmendOffered;
import org.trusttimeline.events.AmendRevised;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.query.chart.AgreementLine;
import org.trusttimeline.query.chart.AmendLine;
import org.trusttimeline.query.chart.AmendState;
import org.trusttimeline.query.chart.BoundaryLine;
import org.trusttimeline.query.chart.Opening;
import org.trusttimeline.query.chart.PlaceKey;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.Pages;
import org.trusttimeline.query.reading.PartnerShown;
import org.trusttimeline.query.reading.Texts;
import org.trusttimeline.query.reading.Words;

/** The registers of an open record's joint chart, each line with its words: the head has the lines, the timeline's pages the words. */
final class Registers {

    private final OpenRecord record;
    private final Texts texts;
    private final List<AmendLine> amends;
    private final List<BoundaryLine> boundaries;
    private final List<AgreementLine> agreements;
    private final Map<EntryId, Entry> entries;

    Registers(OpenRecord record, Texts texts) {
        this.record = record;
        this.texts = texts;
        this.amends = record.head().amends().lines().stream()
                .filter(line -> line.state() != AmendState.LAPSED)
                .toList();
        this.boundaries = record.head().boundaries().lines().stream()
                .filter(BoundaryLine::isOpen)
                .toList();
        this.agreements = record.head().agreements().lines();
        this.entries = Pages.of(record).entriesAt(record.joint(), places().toList());
    }

    List<PartnerShown> partners() {
        Opening opening = record.head().facts().opening();
        return opening.partners().stream()
                .map(partner -> PartnerShown.of(partner, chart(), opening.entryId(), texts))
                .toList();
    }

    List<AmendShown> amends() {
        return amends.stream()
                .map(line -> AmendShown.of(line, terms(line.current().entryId())))
                .toList();
    }

    List<BoundaryShown> boundaries() {
        return boundaries.stream()
                .map(line -> BoundaryShown.of(line, narrative(line)))
                .toList();
    }

    List<AgreementShown> agreements() {
        List<PartnerId> partners = record.head().facts().partnerIds();
        return agreements.stream()
                .map(line ->
                        AgreementShown.of(line, partners, terms(line.current().entryId())))
                .toList();
    }

    List<WillingnessShown> willingness() {
        return record.head().willingness().lines().stream()
                .filter(line -> record.showsAnswer(new Speaker.Partner(line.partnerId()), line.breachId()))
                .map(WillingnessShown::of)
                .toList();
    }

    private Stream<PlaceKey> places() {
        return Stream.of(
                        amends.stream().map(line -> line.current().place()),
                        boundaries.stream().map(BoundaryLine::place),
                        agreements.stream().map(line -> line.current().place()))
                .flatMap(places -> places);
    }

    private Chart chart() {
        return record.joint().chart();
    }

    private Words terms(EntryId version) {
        return texts.open(termsOf(event(version)), chart(), version, "terms");
    }

    private Words narrative(BoundaryLine line) {
        SealedText narrative = event(line.entryId()).statement().narrative();
        return texts.open(narrative, chart(), line.entryId(), "narrative");
    }

    private ChartEvent event(EntryId id) {
        return Objects.requireNonNull(entries.get(id), () -> "a register names entry " + id + ", no page has it")
                .event();
    }

    private static @Nullable SealedText termsOf(ChartEvent event) {
        return switch (event) {
            case AmendOffered offered -> offered.terms();
            case AmendRevised revised -> revised.terms();
            case AgreementProposed proposed -> proposed.terms();
            case AgreementRevised revised -> revised.terms();
            default -> throw new IllegalStateException("no version of anything: " + event.getClass());
        };
    }
}
