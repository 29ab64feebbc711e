package org.trusttimeline.stage.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.ConfidenceEvent.SharingConfirmed;
import org.trusttimeline.events.ConfidenceEvent.SharingPermitted;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.stage.reading.Cited;

/** Which private entries have been told to the others since, and by which joint entry. */
final class Confidences {

    private final Map<Cited, Counted> sharedBy = new HashMap<>();

    /** A permission's id is unique within its chart only. */
    private record Permission(String chart, PermissionId id) {}

    /** @param known in the order of their places */
    Confidences(List<Counted> known) {
        Map<Permission, EntryId> confirmed = new HashMap<>();
        Map<Cited, Counted> shared = new HashMap<>();
        known.forEach(counted -> {
            switch (counted.event()) {
                case SharingConfirmed word -> confirmed.put(permission(counted, word.permissionId()), word.sharedAs());
                case ConfidenceShared word -> shared.put(counted.cited(), counted);
                default -> {
                    /* shares nothing */
                }
            }
        });
        known.forEach(counted -> {
            if (counted.event() instanceof SharingPermitted word) {
                Entry entry = counted.entry();
                Optional.ofNullable(confirmed.get(permission(counted, word.permissionId())))
                        .map(id -> Cited.of(
                                new EntryAddress(new JointChart(entry.chart().relationshipId()), id)))
                        .map(shared::get)
                        .filter(Counted::freelyGiven)
                        .ifPresent(
                                joint -> sharedBy.put(Cited.of(word.confidence().from(entry.chart())), joint));
            }
        });
    }

    /** The joint entry by which a private one was told to the others. */
    Optional<Counted> sharing(Cited confidence) {
        return Optional.ofNullable(sharedBy.get(confidence));
    }

    private static Permission permission(Counted counted, PermissionId id) {
        return new Permission(counted.entry().chart().name(), id);
    }
}
