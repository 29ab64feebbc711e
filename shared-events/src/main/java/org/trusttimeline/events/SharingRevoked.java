package org.trusttimeline.events;

import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.Statement;

/**
 * A partner took a permission back, at once.
 *
 * @param statement who said it, when, in which words
 * @param permissionId the permission
 */
@Stored(name = "SharingRevoked", revision = 1)
public record SharingRevoked(Statement statement, PermissionId permissionId) implements ConfidenceEvent {}
