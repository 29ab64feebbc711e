package org.trusttimeline.stage;

import java.util.Comparator;
import org.trusttimeline.events.id.PartnerId;

/** Something that the record tells, at its place. */
sealed interface Step {

    /** By places; of one entry, first that a breach began, then that it was told, then what else the entry says. */
    Comparator<Step> ORDER = Comparator.comparing(Step::place).thenComparingInt(Step::rank);

    ChartPlace place();

    /** The entry that tells it. */
    Cited entry();

    private int rank() {
        return switch (this) {
            case Began began -> 0;
            case News news -> 1;
            case Spoke spoke -> 2;
        };
    }

    /** A breach began. */
    record Began(Breach breach) implements Step {
        @Override
        public ChartPlace place() {
            return breach.begun();
        }

        @Override
        public Cited entry() {
            return breach.begunBy().cited();
        }
    }

    /**
     * Something was told of a breach that is news to a partner.
     *
     * @param received where the partner received it: there, later, or never
     */
    record News(Breach breach, BreachAccount telling, PartnerId partner, ChartPlace received) implements Step {
        @Override
        public ChartPlace place() {
            return ChartPlace.earlier(telling.told(), received);
        }

        @Override
        public Cited entry() {
            return telling.cited();
        }
    }

    /** Somebody said something. */
    record Spoke(Counted counted) implements Step {
        @Override
        public ChartPlace place() {
            return counted.place();
        }

        @Override
        public Cited entry() {
            return counted.cited();
        }
    }
}
