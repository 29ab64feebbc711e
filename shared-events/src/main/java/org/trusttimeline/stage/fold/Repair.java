package org.trusttimeline.stage.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.stage.reading.AccountsDiffer;
import org.trusttimeline.stage.reading.RepairReading;
import org.trusttimeline.stage.reading.StageHistory;
import org.trusttimeline.stage.record.Breach;
import org.trusttimeline.stage.signs.Atonement;
import org.trusttimeline.stage.signs.Attachment;
import org.trusttimeline.stage.signs.Attunement;
import org.trusttimeline.stage.signs.CoupleSigns;
import org.trusttimeline.stage.signs.LatestInformation;
import org.trusttimeline.stage.signs.LearnedOfBreach;
import org.trusttimeline.stage.signs.SignsOfStage;
import org.trusttimeline.stage.signs.Willingness;

/** One repair while the record is read in the order of its places: what comes later governs. It begins with its breach. */
final class Repair {

    private final Breach breach;
    private final LatestInformation told;
    private final Willingness willingness;
    private final Atonement atonement;
    private final List<SignsOfStage> signs;
    private final Questions questions;
    private final HardThings hardThings = new HardThings();
    private final List<BreachId> parts = new ArrayList<>();
    private boolean begun;
    private final StageCourse course;

    Repair(Breach breach, List<PartnerId> partners, CoupleSigns couple) {
        this.breach = breach;
        this.told = new LatestInformation(breach.ended());
        this.willingness = new Willingness(partners, told);
        this.atonement = new Atonement(breach.roles(), told);
        this.questions = new Questions(told);
        this.course = StageCourse.from(Stage.WILLINGNESS).toldBy(new Step.Began(breach));
        LearnedOfBreach knew = LearnedOfBreach.of(breach, partners);
        this.signs = List.of(willingness, atonement, new Attunement(couple, knew), new Attachment(couple, knew));
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

    LatestInformation told() {
        return told;
    }

    Willingness willingness() {
        return willingness;
    }

    Atonement atonement() {
        return atonement;
    }

    Questions questions() {
        return questions;
    }

    HardThings hardThings() {
        return hardThings;
    }

    /** Reads the stage anew after something was said. */
    void readStage(Step step) {
        course.reach(firstIncomplete().map(SignsOfStage::stage).orElse(Stage.SUSTAIN), step);
    }

    Stage stage() {
        return course.stage();
    }

    RepairReading reading(CoupleState couple, List<AccountsDiffer> accounts) {
        Step since = Objects.requireNonNull(course.since(), "a repair begins with its breach");
        return new RepairReading(
                breach.id(),
                breach.kind(),
                breach.named(),
                breach.pattern(),
                List.copyOf(parts),
                course.stage(),
                since.since(),
                willingness.allHaveAnswered(),
                signs.stream().flatMap(sign -> sign.inForce().stream()).toList(),
                firstIncomplete().map(SignsOfStage::notYetShown).orElse(List.of()),
                hardThings.since(since.place(), couple.hardThings()),
                questions.reading(breach.harmed()),
                accounts);
    }

    StageHistory.OfRepair history() {
        return new StageHistory.OfRepair(breach.id(), course.stretches());
    }

    private Optional<SignsOfStage> firstIncomplete() {
        return signs.stream().filter(sign -> !sign.notYetShown().isEmpty()).findFirst();
    }
}
