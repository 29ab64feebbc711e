package org.trusttimeline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trusttimeline.events.ChartEvent;

/** Where accounts differ: what is differed from may be words passed on, which count nowhere else. */
final class Accounts {

    private final KnownRecord record;
    private final AsOf asOf;
    private final List<Said<Cited>> others = new ArrayList<>();

    Accounts(KnownRecord record, AsOf asOf) {
        this.record = record;
        this.asOf = asOf;
    }

    /** Somebody gave another account of that entry. */
    void differ(Said<Cited> other) {
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
