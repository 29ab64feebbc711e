package org.trusttimeline.stage;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Statement;

/** Puts what a record tells in the order in which it happened, up to the day on which it is read. */
record Steps(KnownRecord record, ZoneId zone) {

    List<Step> upTo(AsOf asOf) {
        Stream<Step> ofBreaches = record.breaches().stream().flatMap(this::ofBreach);
        Stream<Step> spoken = record.entries().stream().map(entry -> new Step.Spoke(entry, entry.place(zone)));
        return Stream.concat(ofBreaches, spoken)
                .filter(step -> asOf.reaches(step.place().moment()))
                .sorted(Comparator.comparing(Step::place))
                .toList();
    }

    private Stream<Step> ofBreach(Breach breach) {
        Stream<Step> learned = record.partners().stream()
                .filter(partner -> isNews(breach, partner))
                .map(partner -> new Step.Learned(breach, partner, learnedBy(partner, breach)));
        return Stream.concat(Stream.of(new Step.Began(breach)), learned);
    }

    /** Whoever says it knew it before; whoever caused it always knew it. */
    private static boolean isNews(Breach breach, PartnerId partner) {
        return !breach.recorded().statement().saidBy(partner)
                && !breach.recorded().causedBy().contains(partner);
    }

    private Place learnedBy(PartnerId partner, Breach breach) {
        Entry entry = breach.entry();
        Statement statement = breach.recorded().statement();
        return new Knowledge(statement, zone, entry.recordedAt())
                .of(partner)
                .map(entry::at)
                .orElseGet(() -> entry.place(zone));
    }
}
