package org.trusttimeline.stage;

import java.util.List;

/**
 * How far a breach has been told in full. It reopens with new information, and gates nothing.
 *
 * @param openQuestions questions asked and not answered
 * @param nothingLeftToAsk who said that nothing is left to ask
 */
public record FullTelling(List<Cited> openQuestions, List<NothingLeftToAsk> nothingLeftToAsk) {}
