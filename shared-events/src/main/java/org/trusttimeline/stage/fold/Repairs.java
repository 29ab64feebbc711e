package org.trusttimeline.stage.fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trusttimeline.events.AboutBreach;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.AtoneAttuneAttach;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.StageHistory;
import org.trusttimeline.stage.reading.StageReading;
import org.trusttimeline.stage.record.Breach;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.record.KnownRecord;

/** Every repair of a couple, while the record is read step by step. */
public final class Repairs {

    private final KnownRecord record;
    private final CoupleState couple = new CoupleState();
    private final DifferingAccounts accounts;
    private final Map<BreachId, Repair> byRoot = new LinkedHashMap<>();
    private final StageCourse course = StageCourse.from(Stage.FOUNDATION);

    public Repairs(KnownRecord record, AsOf asOf) {
        this.record = record;
        this.accounts = new DifferingAccounts(record, asOf);
        record.breaches()
                .openingRepairs()
                .forEach(root -> byRoot.put(root.id(), new Repair(root, record.partners(), couple.signs())));
    }

    public void take(Step step) {
        switch (step) {
            case Step.Began began -> begin(began.breach());
            case Step.Disclosed disclosed ->
                naming(
                        disclosed.breach().id(),
                        repair -> repair.told().told(disclosed.partner(), disclosed.received()));
            case Step.Stated stated ->
                new EventApplication(couple, this, stated.counted())
                        .of(stated.counted().event());
        }
        readStages(step);
    }

    /** The repair that an event concerns, if it names a breach that opens one. */
    void concerning(ChartEvent event, Consumer<Repair> taker) {
        about(event).ifPresent(id -> naming(id, taker));
    }

    Optional<Counted> standing(Cited entry) {
        return record.standing(entry);
    }

    DifferingAccounts accounts() {
        return accounts;
    }

    /** A record may be opened long after what it tells of. */
    void foundation(Step opened) {
        if (course.stage() == Stage.FOUNDATION) {
            course.toldBy(opened);
        }
    }

    public StageReading reading() {
        Step since = course.since();
        return new StageReading(
                        AtoneAttuneAttach.NAME,
                        course.stage(),
                        since == null ? null : since.since(),
                        begun().map(repair -> repair.reading(couple, accounts.about(concerns(repair))))
                                .toList(),
                        accounts.about(event -> true),
                        couple.safety().suspending())
                .askingNobodyWhileSuspended();
    }

    public StageHistory history() {
        return new StageHistory(
                AtoneAttuneAttach.NAME,
                course.stretches(),
                begun().map(Repair::history).toList());
    }

    private static Optional<BreachId> about(ChartEvent event) {
        return event instanceof AboutBreach said ? Optional.ofNullable(said.breachId()) : Optional.empty();
    }

    private void naming(BreachId id, Consumer<Repair> taker) {
        record.breaches().repairOf(id).map(byRoot::get).ifPresent(taker);
    }

    private Predicate<ChartEvent> concerns(Repair repair) {
        return event -> about(event)
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
