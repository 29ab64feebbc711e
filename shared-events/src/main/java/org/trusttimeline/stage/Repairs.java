package org.trusttimeline.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Stage;

/** Every repair of a couple, while the record is read step by step. */
final class Repairs {

    private final KnownRecord record;
    private final CoupleState couple = new CoupleState();
    private final Accounts accounts;
    private final Map<BreachId, Repair> byRoot = new LinkedHashMap<>();
    private final Course course = Course.from(Stage.FOUNDATION);

    Repairs(KnownRecord record, AsOf asOf) {
        this.record = record;
        this.accounts = new Accounts(record, asOf);
        record.breaches()
                .openingRepairs()
                .forEach(root -> byRoot.put(root.id(), new Repair(root, record.partners(), couple.signs())));
    }

    void take(Step step) {
        switch (step) {
            case Step.Began began -> begin(began.breach());
            case Step.News news ->
                naming(news.breach().id(), repair -> repair.told().told(news.partner(), news.received()));
            case Step.Spoke spoke ->
                new EventApplication(couple, this, spoke.counted())
                        .of(spoke.counted().event());
        }
        readStages(step);
    }

    /** The repair that an event concerns, if it names a breach that opens one. */
    void concerning(ChartEvent event, Consumer<Repair> taker) {
        Concerning.breach(event).ifPresent(id -> naming(id, taker));
    }

    Optional<Counted> standing(Cited entry) {
        return record.standing(entry);
    }

    Accounts accounts() {
        return accounts;
    }

    /** A record may be opened long after what it tells of. */
    void foundation(Step opened) {
        if (course.stage() == Stage.FOUNDATION) {
            course.toldBy(opened);
        }
    }

    StageReading reading() {
        Step since = course.since();
        return new StageReading(
                        AtoneAttuneAttach.NAME,
                        course.stage(),
                        since == null ? null : Since.of(since),
                        begun().map(repair -> repair.reading(couple, accounts.about(concerns(repair))))
                                .toList(),
                        accounts.about(event -> true),
                        couple.safety().suspending())
                .askingNobodyWhileSuspended();
    }

    StageHistory history() {
        return new StageHistory(
                AtoneAttuneAttach.NAME,
                course.stretches(),
                begun().map(Repair::history).toList());
    }

    private void naming(BreachId id, Consumer<Repair> taker) {
        record.breaches().repairOf(id).map(byRoot::get).ifPresent(taker);
    }

    private Predicate<ChartEvent> concerns(Repair repair) {
        return event -> Concerning.breach(event)
                .flatMap(record.breaches()::repairOf)
                .map(byRoot::get)
                .filter(repair::equals)
                .isPresent();
    }

    private void begin(Breach breach) {
        naming(breach.id(), repair -> {
            if (byRoot.containsKey(breach.id())) {
                repair.begin();
            } else {
                repair.join(breach);
            }
        });
    }

    private void readStages(Step step) {
        byRoot.values().forEach(repair -> repair.readStage(step));
        course.reach(current(), step);
    }

    private Stage current() {
        if (couple.isApart()) {
            return Stage.APART;
        }
        List<Stage> stages = begun().map(Repair::stage).toList();
        return stages.stream()
                .filter(open -> open != Stage.SUSTAIN)
                .findFirst()
                .orElse(stages.isEmpty() ? Stage.FOUNDATION : Stage.SUSTAIN);
    }

    private Stream<Repair> begun() {
        return byRoot.values().stream().filter(Repair::hasBegun);
    }
}
