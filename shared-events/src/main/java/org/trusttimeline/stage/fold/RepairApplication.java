package org.trusttimeline.stage.fold;

import java.util.function.BiConsumer;
import org.trusttimeline.events.AmendEvent;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AtoneEvent;
import org.trusttimeline.events.AtoneEvent.AccountabilityTaken;
import org.trusttimeline.events.AtoneEvent.AngerLetGoOf;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ContainerAskedFor;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.BreachEvent.MatterPutOnTheTable;
import org.trusttimeline.events.BreachEvent.NothingLeftToAskSaid;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.reading.Cited;
import org.trusttimeline.stage.reading.HardThing;
import org.trusttimeline.stage.reading.SaidAgain;
import org.trusttimeline.stage.record.Counted;
import org.trusttimeline.stage.record.Utterance;
import org.trusttimeline.stage.signs.Amends;
import org.trusttimeline.stage.signs.LatestWords;

/** Takes what somebody said of a breach to its place in the repair. What others than partners say supports, and counts for nothing. */
record RepairApplication(Repair repair, Counted said) {

    void of(WillingnessAnswered word) {
        byPartner(word.answer(), repair.willingness().answers()::take);
    }

    void of(BreachEvent event) {
        switch (event) {
            case QuestionAsked question -> repair.questions().asked(said.saying(true));
            case QuestionAnswered answer ->
                repair.questions()
                        .answered(said.saying(
                                Cited.of(answer.question().from(said.entry().chart()))));
            case NothingLeftToAskSaid word -> byPartner(true, repair.questions().nothingLeft()::take);
            case BreachRecorded told -> {
                /* a step of its own, where the breach began and where it was received */
            }
            case BreachInformationAdded told -> {
                /* a step of its own, where it was received */
            }
            case ImpactStated word -> {
                /* moves no stage */
            }
            case MatterPutOnTheTable word -> {
                /* gates nothing */
            }
        }
    }

    void of(AmendEvent event) {
        amends().change(event.amendId(), amend -> amend.apply(event, said));
        if (event instanceof AmendLapsed) {
            repair.hardThings().take(said.saying(HardThing.AMEND_LAPSED));
        }
    }

    void of(AtoneEvent event) {
        switch (event) {
            case ChangedBehaviourNoticed word ->
                byPartner(true, repair.atonement().notices()::take);
            case ForgivenessSpokenOf word ->
                byPartner(word.forgiveness(), repair.atonement().forgiveness()::take);
            case AngerSpokenOf anger ->
                SaidAgain.Subject.in(said.shown())
                        .ifPresent(saying -> repair.hardThings().takeSaying(said.saying(saying)));
            case AngerLetGoOf word -> {
                /* no sign: anger has its own time */
            }
            case AccountabilityTaken word -> {
                /* without changed behaviour it repeats the pattern */
            }
            case ContainerAskedFor word -> {
                /* no sign */
            }
        }
    }

    /** A partner stands by what they said there: it is taken as said again, knowing what has been told since. */
    void uphold(Counted upheld, PartnerId by) {
        switch (upheld.event()) {
            case WillingnessAnswered word -> uphold(repair.willingness().answers(), upheld, by);
            case AmendAccepted word ->
                amends().change(word.amendId(), amend -> uphold(amend.latestResponses(), upheld, by));
            case ChangedBehaviourNoticed word -> uphold(repair.atonement().notices(), upheld, by);
            case ForgivenessSpokenOf word -> uphold(repair.atonement().forgiveness(), upheld, by);
            default -> {
                /* nothing else depends on what its giver knew */
            }
        }
    }

    private void uphold(LatestWords<?> words, Counted upheld, PartnerId by) {
        words.uphold(by, upheld.cited(), said.place());
    }

    private Amends amends() {
        return repair.atonement().amends();
    }

    private <T> void byPartner(T what, BiConsumer<PartnerId, Utterance<T>> taker) {
        said.partner().ifPresent(by -> taker.accept(by, said.saying(what)));
    }
}
