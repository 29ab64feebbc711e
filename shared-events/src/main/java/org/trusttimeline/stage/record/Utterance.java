package org.trusttimeline.stage.record;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.Sign;

/**
 * Something that was said, with its place.
 *
 * @param freelyGiven otherwise it takes back what was said before it, and says nothing instead
 */
public record Utterance<T>(T what, ChartPlace place, Cited entry, boolean freelyGiven) {

    /** As a sign that is in force. */
    public Sign.InForce inForce(Sign sign, PartnerId by) {
        return new Sign.InForce(sign, by, entry, false);
    }

    /** The same, said again at that place: the citation stays that of the first time. */
    public Utterance<T> upheldAt(ChartPlace again) {
        return new Utterance<>(what, again, entry, freelyGiven);
    }
}
