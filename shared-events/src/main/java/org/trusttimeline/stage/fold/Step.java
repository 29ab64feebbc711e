package org.trusttimeline.stage.fold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.record.Breach;
import org.trusttimeline.stage.record.BreachAccount;
import org.trusttimeline.stage.record.ChartPlace;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.record.KnownRecord;

/** Something that the record tells, at its place. */
public sealed interface Step {

    /** By places; of one entry, first that a breach began, then that it was told, then what else the entry says. */
    Comparator<Step> ORDER = Comparator.comparing(Step::place).thenComparingInt(Step::rank);

    ChartPlace place();

    /** The entry that tells it. */
    Cited entry();

    /** What a record tells, in the order in which it happened, up to the day on which it is read. */
    static List<Step> upTo(AsOf asOf, KnownRecord record) {
        Stream<Step> ofBreaches = record.breaches().all().stream().flatMap(breach -> ofBreach(breach, record));
        Stream<Step> stated = record.counting().stream().map(Stated::new);
        return Stream.concat(ofBreaches, stated)
                .filter(step -> asOf.reaches(step.place().moment()))
                .sorted(ORDER)
                .toList();
    }

    /** Since when what it led to is so. */
    default Since since() {
        return new Since(place().moment(), entry());
    }

    private static Stream<Step> ofBreach(Breach breach, KnownRecord record) {
        return Stream.concat(
                Stream.of(new Began(breach)),
                breach.accounts().stream()
                        .flatMap(account -> record.partners().stream()
                                .filter(partner -> isNewTo(breach, account, partner))
                                .map(partner -> new Disclosed(breach, account, partner, account.receivedBy(partner)))));
    }

    /** Whoever says it knew it before; whoever caused it always knew it. */
    private static boolean isNewTo(Breach breach, BreachAccount account, PartnerId partner) {
        return !account.source().isBy(partner) && !breach.causedBy().contains(partner);
    }

    private int rank() {
        return switch (this) {
            case Began began -> 0;
            case Disclosed disclosed -> 1;
            case Stated stated -> 2;
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
    record Disclosed(Breach breach, BreachAccount account, PartnerId partner, ChartPlace received) implements Step {
        @Override
        public ChartPlace place() {
            return ChartPlace.earlier(account.told(), received);
        }

        @Override
        public Cited entry() {
            return account.cited();
        }
    }

    /** Somebody said something. */
    record Stated(Counted counted) implements Step {
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
