package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.Entry;

/**
 * Which entries of a record are read, and as what. Remarks and corrections are taken as known on the day of the reading,
 * and wherever they are known they count from the beginning: as true on a day, with all that is known now.
 */
record WhatCounts(Remarks remarks, Corrections corrections, ZoneId zone) {

    static WhatCounts in(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        Remarks remarks = Remarks.in(record, entry -> isKnown(Counted.original(entry, zone), asOf));
        List<Counted> corrections = record.stream()
                .filter(entry -> entry.event() instanceof EntryCorrected)
                .filter(entry -> !remarks.isInError(entry) && remarks.isOwnWord(entry) && remarks.isFreelyGiven(entry))
                .map(entry -> Counted.original(entry, zone))
                .filter(counted -> isKnown(counted, asOf))
                .sorted(Comparator.comparing(Counted::place))
                .toList();
        return new WhatCounts(remarks, new Corrections(corrections), zone);
    }

    /** The entries that stand, as corrected; also words that were passed on and never confirmed. */
    List<Counted> standing(Collection<Entry> record) {
        return record.stream()
                .filter(entry -> !remarks.isInError(entry))
                .map(entry -> Counted.of(entry, corrections.statement(entry), zone, remarks.isFreelyGiven(entry)))
                .toList();
    }

    /** Words that were passed on count in no reading until confirmed. A claim is another's account, and never more. */
    boolean isHeard(Counted counted) {
        return remarks.isOwnWord(counted.entry()) || counted.event() instanceof ClaimRecorded;
    }

    private static boolean isKnown(Counted counted, AsOf asOf) {
        return asOf.knows(counted.place().moment()) && asOf.knows(counted.knownSince(List.of()));
    }
}
