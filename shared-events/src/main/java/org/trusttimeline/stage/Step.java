package org.trusttimeline.stage;

import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.PartnerId;

/** Something that the record tells, at its place. */
sealed interface Step {

    Place place();

    /** The entry that tells it. */
    Entry entry();

    /** A breach began. */
    record Began(Breach breach) implements Step {
        @Override
        public Place place() {
            return breach.begun();
        }

        @Override
        public Entry entry() {
            return breach.entry();
        }
    }

    /** A partner received information about a breach from another. */
    record Learned(Breach breach, PartnerId partner, Place place) implements Step {
        @Override
        public Entry entry() {
            return breach.entry();
        }
    }

    /** Somebody said something. */
    record Spoke(Entry entry, Place place) implements Step {}
}
