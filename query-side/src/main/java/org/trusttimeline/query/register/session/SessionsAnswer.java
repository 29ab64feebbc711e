package org.trusttimeline.query.register.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;

/**
 * What was held of sessions, containers and check-ins.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param held in the order of their dates
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionsAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<Held> held,
        String note) {

    static SessionsAnswer of(CountedRegister register) {
        return new SessionsAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                Held.all(register.counted()),
                Disclaimer.READING);
    }
}
