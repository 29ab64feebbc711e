package org.trusttimeline.stage;

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
public record SignInForce(Sign sign, PartnerId by, Cited entry, boolean beforeThisWasTold) {

    static SignInForce of(Sign sign, PartnerId by, Said<?> said) {
        return new SignInForce(sign, by, said.entry(), false);
    }
}
