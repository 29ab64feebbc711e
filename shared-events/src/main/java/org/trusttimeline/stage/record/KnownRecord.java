package org.trusttimeline.stage.record;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.ContextEvent.ClaimRecorded;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.period.Remarks;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;

/**
 * What is known on the day of a reading.
 *
 * @param partners whoever the record is about, whenever it was opened: it may tell of long before
 * @param counting what counts, in the order of places
 * @param standing every entry that stands, also words passed on: to be differed from
 */
public record KnownRecord(
        List<PartnerId> partners, List<Counted> counting, Breaches breaches, Map<Cited, Counted> standing) {

    public static KnownRecord of(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        WhatCounts what = WhatCounts.in(record, asOf, zone);
        List<Counted> standing = what.standing(record).stream()
                .sorted(Comparator.comparing(Counted::place))
                .toList();
        BreachAccounts accounts =
                new BreachAccounts(standing.stream().filter(what::counts).toList());
        List<Counted> known = standing.stream()
                .filter(counted -> asOf.knows(counted.period().knownSince()))
                .toList();
        List<Counted> counting = known.stream().filter(what::counts).toList();
        return new KnownRecord(partners(record), counting, accounts.breaches(counting), byCitation(known));
    }

    public Optional<Counted> standing(Cited entry) {
        return Optional.ofNullable(standing.get(entry));
    }

    private static Map<Cited, Counted> byCitation(List<Counted> counted) {
        Map<Cited, Counted> byCitation = new HashMap<>();
        counted.forEach(entry -> byCitation.put(entry.cited(), entry));
        return byCitation;
    }

    private static List<PartnerId> partners(Collection<Entry> record) {
        return record.stream()
                .map(Entry::event)
                .filter(RelationshipOpened.class::isInstance)
                .map(RelationshipOpened.class::cast)
                .flatMap(opened -> opened.partners().stream())
                .map(Partner::partnerId)
                .distinct()
                .toList();
    }

    /**
     * Which entries of a record are read, and as what. Remarks and corrections are taken as known on the day of the reading,
     * and wherever they are known they count from the beginning: as true on a day, with all that is known now.
     */
    record WhatCounts(Remarks remarks, Dates dates, ZoneId zone) {

        static WhatCounts in(Collection<Entry> record, AsOf asOf, ZoneId zone) {
            Dates dates = Dates.known(record, zone, asOf::knows);
            return new WhatCounts(Remarks.in(record, entry -> asOf.knows(dates.original(entry))), dates, zone);
        }

        /** The entries that stand, as corrected; also words that were passed on and never confirmed. */
        List<Counted> standing(Collection<Entry> record) {
            return record.stream()
                    .filter(entry -> !remarks.isInError(entry))
                    .map(entry -> Counted.of(entry, dates, zone, remarks.isFreelyGiven(entry)))
                    .toList();
        }

        /** Words that were passed on count in no reading until confirmed. A claim is another's account, and never more. */
        boolean counts(Counted counted) {
            return remarks.isOwnWord(counted.entry()) || counted.event() instanceof ClaimRecorded;
        }
    }
}
