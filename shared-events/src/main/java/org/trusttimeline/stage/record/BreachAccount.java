package org.trusttimeline.stage.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.period.Period;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.stage.reading.Cited;

/**
 * One telling of a breach: recorded, added as information, disclosed in private or shared.
 *
 * @param told where it was told
 * @param shared where what was told in private was shared with all, if it was
 */
public record BreachAccount(
        Counted source,
        Facts facts,
        ChartPlace told,
        @Nullable ChartPlace shared) {

    static BreachAccount of(Counted source, Facts facts, @Nullable ChartPlace shared) {
        return new BreachAccount(source, facts, told(source), shared);
    }

    /** A recorded breach carries when it happened; it was told when it became known to somebody who did not cause it. */
    private static ChartPlace told(Counted source) {
        return source.event() instanceof BreachRecorded
                ? source.at(source.period().knownSince())
                : source.place();
    }

    public Cited cited() {
        return source.cited();
    }

    /** Where a partner received it; what is kept private, nobody else receives unless it is said or shared. */
    public ChartPlace receivedBy(PartnerId partner) {
        Optional<ChartPlace> stated = source.period().learnedBy(partner).map(source::at);
        if (stated.isPresent()) {
            return stated.get();
        }
        if (isOpenTo(partner)) {
            return told;
        }
        return shared == null ? ChartPlace.NEVER : shared;
    }

    /** Whether the breach's name is theirs to give: a harmed partner's, and a clinician may write it down. */
    boolean isNamedBy(Collection<PartnerId> harmed) {
        return switch (source.statement().statedBy()) {
            case Speaker.Partner partner -> harmed.contains(partner.partnerId());
            case Speaker.Clinician clinician -> true;
            case Speaker.Mediator mediator -> false;
            case Speaker.ThirdParty thirdParty -> false;
        };
    }

    /** Where the breach began, by this account: nothing is told of that had not begun. */
    ChartPlace begun() {
        Edtf period = facts.period();
        return period == null
                ? told
                : ChartPlace.earlier(source.at(Period.latestBeginning(period, source.zone(), recordedAt())), told);
    }

    /** Where the breach ended, by this account's date: what was told of as past was over when it was told. */
    ChartPlace ended(Edtf period) {
        ChartPlace latest = source.at(period.latest(source.zone(), recordedAt()));
        ChartPlace ended = source.event() instanceof BreachRecorded ? latest : ChartPlace.earlier(latest, told);
        return ChartPlace.later(ended, begun());
    }

    private Instant recordedAt() {
        return source.entry().recordedAt();
    }

    private boolean isOpenTo(PartnerId partner) {
        Chart chart = source.entry().chart();
        return switch (chart) {
            case JointChart joint -> true;
            case PartnerChart own -> own.partnerId().equals(partner);
            case ClinicalChart clinical -> false;
            case NotesChart notes -> false;
        };
    }
}
