package org.trusttimeline.stage;

import org.trusttimeline.events.id.PartnerId;

/**
 * A harmed partner said that nothing is left to ask, after the latest telling that they received.
 *
 * @param by who
 * @param entry where they said so
 */
public record NothingLeftToAsk(PartnerId by, Cited entry) {}
