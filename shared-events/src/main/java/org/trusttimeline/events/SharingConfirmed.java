package org.trusttimeline.events;

import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician confirmed a permission with the person alone: it takes effect.
 *
 * @param statement who said it, when, in which words
 * @param permissionId the permission
 * @param sharedAs the id that the entry on the joint chart will have
 */
@Stored(name = "SharingConfirmed", revision = 1)
public record SharingConfirmed(Statement statement, PermissionId permissionId, EntryId sharedAs)
        implements ConfidenceEvent {}
