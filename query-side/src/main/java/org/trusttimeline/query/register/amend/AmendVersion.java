package org.trusttimeline.query.register.amend;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.stage.CountedEntry;

/**
 * A version of an amend.
 *
 * @param version from 1
 * @param said the entry that offered it: its terms are there
 */
public record AmendVersion(int version, AmendKind kind, BreachId breachId, CountedEntry said) {}
