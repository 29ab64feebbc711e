package org.trusttimeline.query.register.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;

/**
 * What a couple's partners answered for their willingness, as far as the caller is shown it.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param latest of each partner for each breach: it governs
 * @param answers every one, in the order of their dates
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WillingnessAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<AnswerDetails> latest,
        List<AnswerDetails> answers,
        String note) {

    static WillingnessAnswer of(CountedRegister register) {
        WillingnessRegister answers = WillingnessRegister.of(register.counted());
        return new WillingnessAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                answers.latest().stream().map(AnswerDetails::of).toList(),
                answers.all().stream().map(AnswerDetails::of).toList(),
                Disclaimer.READING);
    }
}
