package org.trusttimeline.query.register.saidagain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.query.register.CitedEntry;
import org.trusttimeline.stage.reading.SaidAgain;

/**
 * Something a partner had to say more than once.
 *
 * @param by who said it
 * @param what what they said
 * @param breachId of anger: about which breach
 * @param topic of the others: on which topic
 * @param told the entries, two or more, in the order of their dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidAgainView(
        PartnerId by,
        SaidAgain.Matter what,
        @Nullable BreachId breachId,
        @Nullable Topic topic,
        List<CitedEntry> told) {

    static SaidAgainView of(SaidAgain again) {
        return new SaidAgainView(
                again.by(), again.what(), again.breach(), again.topic(), CitedEntry.ofAll(again.entries()));
    }
}
