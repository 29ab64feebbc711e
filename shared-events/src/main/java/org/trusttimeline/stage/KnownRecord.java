package org.trusttimeline.stage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;

/** The entries that count in a reading, with its breaches in the order in which they began. */
final class KnownRecord {

    private final ZoneId zone;
    private final List<Entry> entries;
    private final Map<BreachId, Breach> breaches = new LinkedHashMap<>();

    private KnownRecord(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        this.zone = zone;
        this.entries = record.stream()
                .filter(KnownRecord::counts)
                .filter(entry -> asOf.knows(knownSince(entry)))
                .toList();
        entries.stream()
                .flatMap(this::breach)
                .sorted((one, other) -> one.begun().compareTo(other.begun()))
                .forEach(breach -> breaches.putIfAbsent(breach.id(), breach));
    }

    static KnownRecord of(Collection<Entry> record, AsOf asOf, ZoneId zone) {
        return new KnownRecord(record, asOf, zone);
    }

    List<Entry> entries() {
        return entries;
    }

    Collection<Breach> breaches() {
        return breaches.values();
    }

    @Nullable
    Breach breach(BreachId id) {
        return breaches.get(id);
    }

    boolean isRoot(Breach breach) {
        return rootOf(breach).id().equals(breach.id());
    }

    /** The breach whose repair a breach joins: itself, unless it is a part of one that is known. */
    Breach rootOf(Breach breach) {
        BreachId whole = breach.recorded().partOf();
        Breach known = whole == null ? null : breaches.get(whole);
        return known == null ? breach : rootOf(known);
    }

    List<PartnerId> partners() {
        return entries.stream()
                .map(Entry::event)
                .filter(RelationshipOpened.class::isInstance)
                .map(RelationshipOpened.class::cast)
                .flatMap(opened -> opened.partners().stream())
                .map(Partner::partnerId)
                .toList();
    }

    /** What somebody passed on for another is shown, and never counted. */
    private static boolean counts(Entry entry) {
        return entry.event().statement().reportedBy() == null;
    }

    private Instant knownSince(Entry entry) {
        List<PartnerId> causedBy = entry.event() instanceof BreachRecorded breach ? breach.causedBy() : List.of();
        return new Knowledge(entry.event().statement(), zone, entry.recordedAt())
                .besides(causedBy)
                .orElseGet(() -> entry.place(zone).moment());
    }

    private Stream<Breach> breach(Entry entry) {
        return entry.event() instanceof BreachRecorded recorded
                ? Stream.of(Breach.of(entry, recorded, zone))
                : Stream.empty();
    }
}
