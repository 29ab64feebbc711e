package org.trusttimeline.query.register.saidagain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;

/**
 * What a couple's partners had to say more than once.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param saidAgain in the order in which each was first said
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidAgainAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<SaidAgainView> saidAgain,
        String note) {

    static SaidAgainAnswer of(CountedRegister register) {
        return new SaidAgainAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                register.counted().saidAgain().stream().map(SaidAgainView::of).toList(),
                Disclaimer.READING);
    }
}
