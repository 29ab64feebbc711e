package org.trusttimeline.events.period;

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
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Speaker;

/**
 * What is said of entries: that they were entered in error, were not freely given, or that passed-on words are one's own.
 * Taken latest recorded first: what a later remark struck out strikes out nothing.
 */
public final class Remarks {

    private final Set<EntryAddress> inError = new HashSet<>();
    private final Set<By> notFreelyGiven = new HashSet<>();
    private final Map<By, Boolean> confirmed = new HashMap<>();

    /** A remark of a partner on an entry. */
    private record By(PartnerId partner, EntryAddress entry) {}

    private Remarks() {}

    /**
     * Takes the remarks among some entries.
     *
     * @param isKnown which of them are known on the day of the reading
     */
    public static Remarks in(Collection<Entry> record, Predicate<Entry> isKnown) {
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

    /** Whether an entry should not be there. */
    public boolean isInError(Entry entry) {
        return inError.contains(entry.address());
    }

    /** Whether the entry's words count as those of whoever is said to have spoken them. */
    public boolean isOwnWord(Entry entry) {
        return entry.event().statement().reportedBy() == null
                || confirmation(entry).isPresent();
    }

    /** A word whose confirmation was not freely given was not freely given either. */
    public boolean isFreelyGiven(Entry entry) {
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

    private void markInError(EntryAddress marked, Entry entry) {
        if (!wasTakenBack(entry)) {
            inError.add(marked);
        }
    }

    private void confirm(EntryAddress word, Entry entry) {
        boolean freely = !wasTakenBack(entry);
        speaker(entry).ifPresent(by -> confirmed.merge(new By(by, word), freely, Boolean::logicalOr));
    }

    private boolean wasTakenBack(Entry entry) {
        return speaker(entry)
                .map(by -> notFreelyGiven.contains(new By(by, entry.address())))
                .orElse(false);
    }

    private Optional<Boolean> confirmation(Entry entry) {
        return speaker(entry).map(by -> confirmed.get(new By(by, entry.address())));
    }

    /** Of a claim, whoever brought it. */
    private static Optional<PartnerId> speaker(Entry entry) {
        Speaker speaker = entry.event() instanceof ClaimRecorded claim
                ? claim.statement().reportedBy()
                : entry.event().statement().statedBy();
        return speaker instanceof Speaker.Partner partner ? Optional.of(partner.partnerId()) : Optional.empty();
    }

    private static EntryAddress target(Entry entry, EntryRef entryMeant) {
        return entryMeant.from(entry.chart());
    }
}
