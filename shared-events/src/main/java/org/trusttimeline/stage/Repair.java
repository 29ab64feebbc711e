package org.trusttimeline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trusttimeline.events.AmendLapsed;
import org.trusttimeline.events.Place;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;

/** One repair while the record is read in the order of its places: what comes later governs. It begins with its breach. */
final class Repair {

    private final Breach breach;
    private final Told told;
    private final Willingness willingness;
    private final Atonement atonement;
    private final List<BreachId> parts = new ArrayList<>();
    private final List<Said<AmendLapsed>> lapses = new ArrayList<>();
    private boolean begun;
    private Said<Stage> stage;

    Repair(Breach breach, List<PartnerId> partners) {
        this.breach = breach;
        this.told = new Told(breach.ended());
        this.willingness = new Willingness(partners, told);
        this.atonement = new Atonement(breach, told);
        this.stage = new Said<>(
                Stage.WILLINGNESS,
                breach.begun(),
                breach.entry().event().statement().entryId());
    }

    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    void join(Breach part) {
        parts.add(part.id());
        told.occurredUntil(part.ended());
    }

    Told told() {
        return told;
    }

    Willingness willingness() {
        return willingness;
    }

    Atonement atonement() {
        return atonement;
    }

    void lapsed(Said<AmendLapsed> lapse) {
        atonement.amend(lapse.what().amendId()).lapsed(lapse.place());
        lapses.add(lapse);
    }

    /** Reads the stage anew after something was said; the place and entry are kept where it changed. */
    void readStage(Place place, EntryId entry) {
        Stage now = firstIncomplete().map(SignsOfStage::stage).orElse(Stage.ATTUNE);
        if (now != stage.what()) {
            stage = new Said<>(now, place, entry);
        }
    }

    Stage stage() {
        return stage.what();
    }

    RepairReading reading() {
        return new RepairReading(
                breach.id(),
                List.copyOf(parts),
                stage.what(),
                Since.of(stage.place(), stage.entry()),
                willingness.allHaveAnswered(),
                signs().stream().flatMap(signs -> signs.inForce().stream()).toList(),
                firstIncomplete().map(SignsOfStage::notYetShown).orElse(List.of()),
                lapses.stream()
                        .filter(lapse -> !stage.place().isAfter(lapse.place()))
                        .map(Said::entry)
                        .toList());
    }

    private Optional<SignsOfStage> firstIncomplete() {
        return signs().stream().filter(signs -> !signs.notYetShown().isEmpty()).findFirst();
    }

    private List<SignsOfStage> signs() {
        return List.of(willingness, atonement);
    }
}
