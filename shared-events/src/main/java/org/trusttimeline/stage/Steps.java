package org.trusttimeline.stage;

import java.util.List;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;

/** Puts what a record tells in the order in which it happened, up to the day on which it is read. */
record Steps(KnownRecord record) {

    List<Step> upTo(AsOf asOf) {
        Stream<Step> ofBreaches = record.breaches().all().stream().flatMap(this::ofBreach);
        Stream<Step> spoken = record.heard().stream().map(Step.Spoke::new);
        return Stream.concat(ofBreaches, spoken)
                .filter(step -> asOf.reaches(step.place().moment()))
                .sorted(Step.ORDER)
                .toList();
    }

    private Stream<Step> ofBreach(Breach breach) {
        Stream<Step> told = breach.tellings().stream().flatMap(telling -> news(breach, telling));
        return Stream.concat(Stream.of(new Step.Began(breach)), told);
    }

    private Stream<Step> news(Breach breach, BreachAccount telling) {
        return record.partners().stream()
                .filter(partner -> isNews(breach, telling, partner))
                .map(partner -> new Step.News(breach, telling, partner, telling.receivedBy(partner)));
    }

    /** Whoever says it knew it before; whoever caused it always knew it. */
    private static boolean isNews(Breach breach, BreachAccount telling, PartnerId partner) {
        return !telling.source().isBy(partner) && !breach.causedBy().contains(partner);
    }
}
