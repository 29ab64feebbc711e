package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;

/** The permissions that a partner has given. */
final class Permissions {

    private final Map<PermissionId, Permission> byId = new HashMap<>();

    Optional<Permission> find(PermissionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whom that entry may tell. */
    Set<PartnerId> readersOf(EntryId entry) {
        return byId.values().stream()
                .filter(permission -> permission.allows(entry))
                .map(Permission::reader)
                .collect(Collectors.toUnmodifiableSet());
    }

    void given(PermissionId id, PartnerId reader) {
        byId.put(id, new Permission(reader, null, false));
    }

    void confirmed(PermissionId id, EntryId sharedAs) {
        byId.computeIfPresent(id, (same, permission) -> permission.confirmed(sharedAs));
    }

    void revoked(PermissionId id) {
        byId.computeIfPresent(id, (same, permission) -> permission.takenBack());
    }
}
