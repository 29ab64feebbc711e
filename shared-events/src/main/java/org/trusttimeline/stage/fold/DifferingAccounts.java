package org.trusttimeline.stage.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.stage.reading.AccountsDiffer;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.record.KnownRecord;
import org.trusttimeline.stage.record.Utterance;

/** Where accounts differ: what is differed from may be words passed on, which count nowhere else. */
final class DifferingAccounts {

    private final KnownRecord record;
    private final AsOf asOf;
    private final List<Utterance<Cited>> others = new ArrayList<>();

    DifferingAccounts(KnownRecord record, AsOf asOf) {
        this.record = record;
        this.asOf = asOf;
    }

    /** Somebody gave another account of that entry. */
    void differ(Utterance<Cited> other) {
        if (other.freelyGiven()) {
            others.add(other);
        }
    }

    /** Of entries that had come about on the day of the reading. */
    List<AccountsDiffer> about(Predicate<ChartEvent> subject) {
        return others.stream()
                .filter(other -> record.standing(other.what())
                        .filter(one -> asOf.reaches(one.place().moment()))
                        .filter(one -> subject.test(one.event()))
                        .isPresent())
                .map(other -> new AccountsDiffer(other.what(), other.entry()))
                .toList();
    }
}
