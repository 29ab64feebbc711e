package org.trusttimeline.stage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/** A breach with its place in time. */
record Breach(Entry entry, BreachRecorded recorded, Place begun, Place ended) {

    static Breach of(Entry entry, BreachRecorded recorded, ZoneId zone) {
        Knowledge knowledge = new Knowledge(recorded.statement(), zone, entry.recordedAt());
        return new Breach(entry, recorded, begun(entry, zone), ended(entry, recorded, zone, knowledge));
    }

    /** A misunderstanding opens no repair; violence opens none and asks nobody for anything. */
    boolean opensRepair() {
        return recorded.named() != BreachName.MISUNDERSTANDING && recorded.kind() != BreachKind.VIOLENCE_OR_COERCION;
    }

    BreachId id() {
        return recorded.breachId();
    }

    List<PartnerId> harmed() {
        return recorded.harmed();
    }

    private static Place begun(Entry entry, ZoneId zone) {
        Edtf occurred = entry.event().statement().occurred();
        return occurred == null ? entry.place(zone) : entry.at(occurred.start().latest(zone, entry.recordedAt()));
    }

    /** Where nobody stated an end, it ended at the latest when a harmed partner learned of it. */
    private static Place ended(Entry entry, BreachRecorded recorded, ZoneId zone, Knowledge knowledge) {
        Edtf occurred = recorded.statement().occurred();
        if (occurred != null && occurred.isOngoing()) {
            return entry.at(Instant.MAX);
        }
        Place latest = entry.place(zone);
        if (occurred != null && occurred.isEndStated()) {
            return latest;
        }
        Optional<Place> learned = recorded.harmed().stream()
                .flatMap(harmed -> knowledge.of(harmed).stream())
                .min(Instant::compareTo)
                .map(entry::at);
        return learned.filter(latest::isAfter).orElse(latest);
    }
}
