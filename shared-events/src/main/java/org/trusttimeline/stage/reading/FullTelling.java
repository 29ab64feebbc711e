package org.trusttimeline.stage.reading;

import java.util.List;
import org.trusttimeline.events.id.PartnerId;

/**
 * How far a breach has been told in full. It reopens with new information, and gates nothing.
 *
 * @param openQuestions questions asked and not answered
 * @param nothingLeftToAsk who said that nothing is left to ask
 */
public record FullTelling(List<Cited> openQuestions, List<NothingLeftToAsk> nothingLeftToAsk) {

    /**
     * A harmed partner said that nothing is left to ask, after the latest telling that they received.
     *
     * @param by who
     * @param entry where they said so
     */
    public record NothingLeftToAsk(PartnerId by, Cited entry) {}
}
