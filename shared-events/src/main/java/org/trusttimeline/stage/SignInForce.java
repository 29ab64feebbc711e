package org.trusttimeline.stage;

import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * A sign that the record shows.
 *
 * @param sign which
 * @param by whose statement it rests on
 * @param entry that statement
 * @param beforeThisWasTold whether it was given before its giver had received the latest information about the breach;
 *     only a willingness stays in force then
 */
public record SignInForce(Sign sign, PartnerId by, EntryId entry, boolean beforeThisWasTold) {}
