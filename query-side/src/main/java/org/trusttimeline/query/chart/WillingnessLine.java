package org.trusttimeline.query.chart;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Answer;

/** A partner's latest answer for a breach, and the entry that gave it. */
public record WillingnessLine(
        BreachId breachId,
        PartnerId partnerId,
        Answer answer,
        @Nullable Answer amends,
        @Nullable Answer releaseOfAnger,
        @Nullable Answer happyDespite,
        EntryId entryId,
        PlaceKey place) {

    static WillingnessLine of(PartnerId partner, WillingnessAnswered answered, PlaceKey place) {
        return new WillingnessLine(
                answered.breachId(),
                partner,
                answered.answer(),
                answered.amends(),
                answered.releaseOfAnger(),
                answered.happyDespite(),
                answered.statement().entryId(),
                place);
    }

    boolean isOf(BreachId breach, PartnerId partner) {
        return breachId.equals(breach) && partnerId.equals(partner);
    }

    boolean answersTheSame(WillingnessLine other) {
        return isOf(other.breachId, other.partnerId);
    }
}
