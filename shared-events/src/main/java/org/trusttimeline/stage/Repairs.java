package org.trusttimeline.stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.vocabulary.Stage;

/** Every repair of a couple, while the record is read step by step. */
final class Repairs {

    private final KnownRecord record;
    private final Map<BreachId, Repair> byRoot = new LinkedHashMap<>();
    private Stage stage = Stage.FOUNDATION;
    private @Nullable Since since;

    Repairs(KnownRecord record) {
        this.record = record;
        record.breaches().stream()
                .filter(breach -> record.isRoot(breach) && breach.opensRepair())
                .forEach(root -> byRoot.put(root.id(), new Repair(root, record.partners())));
    }

    void take(Step step) {
        switch (step) {
            case Step.Began began -> begin(began.breach());
            case Step.Learned learned ->
                naming(learned.breach().id(), repair -> repair.told().informed(learned.partner(), learned.place()));
            case Step.Spoke spoke -> hear(spoke);
        }
        readStages(step);
    }

    private void hear(Step.Spoke spoke) {
        switch (spoke.entry().event()) {
            case JointEvent event -> new Hearing(this, spoke).of(event);
            default -> {
                /* TEMPORARY */
            }
        }
    }

    void naming(BreachId id, Consumer<Repair> taker) {
        Optional.ofNullable(record.breach(id))
                .map(breach -> byRoot.get(record.rootOf(breach).id()))
                .ifPresent(taker);
    }

    /** A record may be opened long after what it tells of. */
    void foundation(Step.Spoke opened) {
        if (stage == Stage.FOUNDATION) {
            since = Since.of(opened.place(), idOf(opened));
        }
    }

    StageReading reading() {
        return new StageReading(AtoneAttuneAttach.NAME, stage, since, readings());
    }

    private List<RepairReading> readings() {
        return begun().map(Repair::reading).toList();
    }

    private void begin(Breach breach) {
        naming(breach.id(), repair -> {
            if (byRoot.containsKey(breach.id())) {
                repair.begin();
            } else if (breach.opensRepair()) {
                repair.join(breach);
            }
        });
    }

    private void readStages(Step step) {
        byRoot.values().forEach(repair -> repair.readStage(step.place(), idOf(step)));
        Stage now = begun().findFirst().map(Repair::stage).orElse(Stage.FOUNDATION);
        if (now != stage) {
            stage = now;
            since = Since.of(step.place(), idOf(step));
        }
    }

    private Stream<Repair> begun() {
        return byRoot.values().stream().filter(Repair::hasBegun);
    }

    private static EntryId idOf(Step step) {
        return step.entry().event().statement().entryId();
    }
}
