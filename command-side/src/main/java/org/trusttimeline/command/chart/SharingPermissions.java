package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;

/** The permissions that a partner has given. */
public final class SharingPermissions {

    private final Map<PermissionId, SharingPermission> byId = new HashMap<>();

    Optional<SharingPermission> find(PermissionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whom that entry may tell. */
    Set<PartnerId> readersOf(EntryId entry) {
        return byId.values().stream()
                .filter(permission -> permission.allows(entry))
                .map(SharingPermission::reader)
                .collect(Collectors.toUnmodifiableSet());
    }

    void given(PermissionId id, PartnerId reader) {
        byId.put(id, new SharingPermission(reader, null, false));
    }

    void confirmed(PermissionId id, EntryId sharedAs) {
        byId.computeIfPresent(id, (same, permission) -> permission.confirmed(sharedAs));
    }

    void revoked(PermissionId id) {
        byId.computeIfPresent(id, (same, permission) -> permission.takenBack());
    }

    /**
     * A permission to let one confidence be told to one reader.
     *
     * @param sharedAs the entry as which it may be told, once a clinician has confirmed the permission
     */
    public record SharingPermission(
            PartnerId reader, @Nullable EntryId sharedAs, boolean revoked) {

        SharingPermission confirmed(EntryId as) {
            return new SharingPermission(reader, as, revoked);
        }

        SharingPermission takenBack() {
            return new SharingPermission(reader, sharedAs, true);
        }

        /** Whether it lets the reader be told by that entry, now. */
        public boolean allows(EntryId entry) {
            return !revoked && entry.equals(sharedAs);
        }

        /** Whether it can still be confirmed. */
        public boolean isPending() {
            return !revoked && sharedAs == null;
        }
    }
}
