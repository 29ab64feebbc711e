package org.trusttimeline.query.register.evidence;

import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.query.register.CitedEntry;

/**
 * An entry that is tagged with a criterion of trust.
 *
 * @param effect what it does to the criterion, in the view of whoever states it
 * @param told the entry
 */
public record Tagged(Evidence.Effect effect, CitedEntry told) {}
