package org.trusttimeline.stage.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.stage.reading.Cited;

/**
 * What is said of entries: that they were entered in error, were not freely given, or that passed-on words are one's own.
 * Taken latest recorded first: what a later remark struck out strikes out nothing.
 */
final class Remarks {

    private final Set<Cited> inError = new HashSet<>();
    private final Set<By> notFreelyGiven = new HashSet<>();
    private final Map<By, Boolean> confirmed = new HashMap<>();

    /** A remark of a partner on an entry. */
    private record By(PartnerId partner, Cited entry) {}

    private Remarks() {}

    static Remarks in(Collection<Entry> record, Predicate<Entry> isKnown) {
        Remarks remarks = new Remarks();
        Comparator<Entry> order = Comparator.comparing(Entry::recordedAt)
                .thenComparingLong(Entry::position)
                .thenComparing(entry -> entry.chart().stream());
        record.stream()
                .filter(entry -> entry.event().statement().reportedBy() == null)
                .filter(isKnown)
                .sorted(order.reversed())
                .forEach(remarks::take);
        return remarks;
    }

    boolean isInError(Entry entry) {
        return inError.contains(Cited.of(entry));
    }

    /** Whether the entry's words count as those of whoever is said to have spoken them. */
    boolean isOwnWord(Entry entry) {
        return entry.event().statement().reportedBy() == null
                || confirmation(entry).isPresent();
    }

    /** A word whose confirmation was not freely given was not freely given either. */
    boolean isFreelyGiven(Entry entry) {
        boolean passedOn = entry.event().statement().reportedBy() != null;
        return !wasTakenBack(entry) && !(passedOn && confirmation(entry).equals(Optional.of(false)));
    }

    private void take(Entry entry) {
        if (isInError(entry)) {
            return;
        }
        switch (entry.event()) {
            case EntryMarkedInError mark -> markInError(target(entry, mark.entry()), entry);
            case NotFreelyGivenSaid word ->
                speaker(entry).ifPresent(by -> notFreelyGiven.add(new By(by, target(entry, word.entry()))));
            case StatementConfirmed word -> confirm(target(entry, word.entry()), entry);
            default -> {
                /* changes nothing in how another entry counts */
            }
        }
    }

    private void markInError(Cited marked, Entry entry) {
        if (!wasTakenBack(entry)) {
            inError.add(marked);
        }
    }

    private void confirm(Cited word, Entry entry) {
        boolean freely = !wasTakenBack(entry);
        speaker(entry).ifPresent(by -> confirmed.merge(new By(by, word), freely, Boolean::logicalOr));
    }

    private boolean wasTakenBack(Entry entry) {
        return speaker(entry)
                .map(by -> notFreelyGiven.contains(new By(by, Cited.of(entry))))
                .orElse(false);
    }

    private Optional<Boolean> confirmation(Entry entry) {
        return speaker(entry).map(by -> confirmed.get(new By(by, Cited.of(entry))));
    }

    /** Of a claim, whoever brought it. */
    private static Optional<PartnerId> speaker(Entry entry) {
        Speaker speaker = entry.event() instanceof ClaimRecorded claim
                ? claim.statement().reportedBy()
                : entry.event().statement().statedBy();
        return speaker instanceof Speaker.Partner partner ? Optional.of(partner.partnerId()) : Optional.empty();
    }

    private static Cited target(Entry entry, EntryRef entryMeant) {
        return Cited.of(entryMeant.from(entry.chart()));
    }
}
