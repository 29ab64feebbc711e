package org.trusttimeline.query.relationship;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.query.register.willingness.WillingnessLine;

/**
 * A partner's latest answer for their willingness, with the article's three questions as far as they were answered.
 *
 * @param answer willing or not
 * @param amends interested in making amends?
 * @param releaseOfAnger able to release the anger and resentment eventually?
 * @param happyDespite able to see oneself happy in this relationship despite what has happened?
 * @param entryId the entry that gave it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WillingnessView(
        BreachId breachId,
        PartnerId partnerId,
        Answer answer,
        @Nullable Answer amends,
        @Nullable Answer releaseOfAnger,
        @Nullable Answer happyDespite,
        EntryId entryId) {

    static WillingnessView of(WillingnessLine line) {
        WillingnessAnswered answered = line.answered();
        return new WillingnessView(
                line.breachId(),
                line.partnerId(),
                answered.answer(),
                answered.amends(),
                answered.releaseOfAnger(),
                answered.happyDespite(),
                answered.statement().entryId());
    }
}
