package org.trusttimeline.events;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Statement;

/**
 * A clinician invited a partner of the couple to take part in the record.
 *
 * @param statement who said it, when, in which words
 * @param partnerId who is invited
 */
@Stored(name = "PartnerInvited", revision = 1)
public record PartnerInvited(Statement statement, PartnerId partnerId) implements FoundationEvent {}
