package org.trusttimeline.query.register.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;

/**
 * The five criteria of trust over time.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param criteria all five, also those without entries
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<CriterionOverTime> criteria,
        String note) {

    static EvidenceAnswer of(CountedRegister register) {
        return new EvidenceAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                CriterionOverTime.all(register.counted(), register.record().zone()),
                Disclaimer.READING);
    }
}
