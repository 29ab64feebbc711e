package org.trusttimeline.stage;

/**
 * Something that was said, with its place.
 *
 * @param freelyGiven otherwise it takes back what was said before it, and says nothing instead
 */
record Said<T>(T what, ChartPlace place, Cited entry, boolean freelyGiven) {

    /** The same, said again at that place: the citation stays that of the first time. */
    Said<T> upheldAt(ChartPlace again) {
        return new Said<>(what, again, entry, freelyGiven);
    }
}
