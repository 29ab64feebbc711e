package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.PartnerId;

/**
 * What is known on the day of a reading.
 *
 * @param partners whoever the record is about, whenever it was opened: it may tell of long before
 * @param heard what counts, in the order of places
 * @param standing every entry that stands, also words passed on: to be differed from
 */
record KnownRecord(List<PartnerId> partners, List<Counted> heard, Breaches breaches, Map<Cited, Counted> standing) {

    static KnownRecord of(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        WhatCounts what = WhatCounts.in(record, asOf, zone);
        List<Counted> standing = what.standing(record).stream()
                .sorted(Comparator.comparing(Counted::place))
                .toList();
        BreachAccounts tellings =
                new BreachAccounts(standing.stream().filter(what::isHeard).toList());
        List<Counted> known = standing.stream()
                .filter(counted -> asOf.knows(counted.knownSince(tellings.causersOf(counted))))
                .toList();
        List<Counted> heard = known.stream().filter(what::isHeard).toList();
        return new KnownRecord(partners(record), heard, tellings.breaches(heard), byCitation(known));
    }

    Optional<Counted> standing(Cited entry) {
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
}
