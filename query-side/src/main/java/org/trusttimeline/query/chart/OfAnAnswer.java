package org.trusttimeline.query.chart;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Speaker;

/**
 * An entry that tells of an answer for a partner's willingness: the answer, or an entry that refers to it, directly or
 * through others. Whoever is not shown the answer is not shown that entry.
 *
 * @param position of that entry
 * @param by whose answer it is
 * @param breach for which breach
 * @param given whether it is that person's own answer: not passed on, and no entry that refers to one
 */
public record OfAnAnswer(EntryId entryId, long position, Speaker by, BreachId breach, boolean given) {}
