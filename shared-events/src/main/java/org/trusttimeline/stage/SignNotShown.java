package org.trusttimeline.stage;

import java.util.Collection;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;

/**
 * A sign that the record does not show. No verdict: it may be missing because nobody wrote it down.
 *
 * @param sign which
 * @param toSay who alone could say it
 */
public record SignNotShown(Sign sign, PartnerId toSay) {

    static Stream<SignNotShown> fromEach(Collection<PartnerId> partners, Sign sign) {
        return partners.stream().map(partner -> new SignNotShown(sign, partner));
    }
}
