package org.trusttimeline.stage;

import static org.trusttimeline.stage.Cast.AFFAIR;
import static org.trusttimeline.stage.Cast.AMEND;
import static org.trusttimeline.stage.Cast.ANN;
import static org.trusttimeline.stage.Cast.BEN;
import static org.trusttimeline.stage.Cast.LIE;
import static org.trusttimeline.stage.Cast.PHONE;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trusttimeline.events.AmendEvent.AmendAccepted;
import org.trusttimeline.events.AmendEvent.AmendDeclined;
import org.trusttimeline.events.AmendEvent.AmendLapsed;
import org.trusttimeline.events.AmendEvent.AmendOffered;
import org.trusttimeline.events.AmendEvent.AmendRevised;
import org.trusttimeline.events.AtoneEvent.ChangedBehaviourNoticed;
import org.trusttimeline.events.AtoneEvent.ForgivenessSpokenOf;
import org.trusttimeline.events.AttachEvent.FeelSecureSaid;
import org.trusttimeline.events.AttuneEvent.FeltHeardSaid;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.AttuneEvent.RelianceStated;
import org.trusttimeline.events.BoundaryEvent.BoundaryLifted;
import org.trusttimeline.events.BoundaryEvent.BoundaryStated;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.ResponseEvent.StatementConfirmed;
import org.trusttimeline.events.ResponseEvent.StatementUpheld;
import org.trusttimeline.events.TimeApartEvent.TimeApartBegun;
import org.trusttimeline.events.TimeApartEvent.TimeApartEnded;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.Forgiveness;
import org.trusttimeline.events.vocabulary.YesOrNotNow;

/** What somebody may say, at random. */
record RandomWords(Random random) {

    /** A line that may refer to another. */
    record Line(boolean mayBePassedOn, BiFunction<Statement, EntryRef, ChartEvent> event) {

        ChartEvent said(Statement statement, EntryRef reference) {
            return event.apply(statement, reference);
        }
    }

    String day() {
        String year = String.valueOf(2005 + random.nextInt(4));
        String month = "%s-%02d".formatted(year, 1 + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0 -> year;
            case 1 -> month;
            case 2 -> month + "~";
            default -> "%s-%02d".formatted(month, 1 + random.nextInt(28));
        };
    }

    BreachFacts facts(String breach) {
        return new BreachFacts(
                new BreachId(Cast.id(breach)),
                BreachKind.HALF_TRUTH,
                null,
                false,
                random.nextBoolean() ? Edtf.parse(day()) : null,
                List.of(ANN),
                List.of(BEN),
                random.nextBoolean() ? AFFAIR : null);
    }

    Line anything() {
        return random.nextInt(4) == 0 ? remark() : said();
    }

    /** A statement that leaves what was said before as it was. */
    Line said() {
        BreachId breach = random.nextInt(4) == 0 ? LIE : AFFAIR;
        return switch (random.nextInt(22)) {
            case 0, 1, 2 ->
                line(said -> new WillingnessAnswered(said, breach, oneOf(yesOften()), null, null, null, null));
            case 3 -> line(said -> new AmendOffered(said, AMEND, breach, AmendKind.THERAPY, null));
            case 4 -> line(said -> new AmendRevised(said, AMEND, breach, 2, AmendKind.OTHER, null));
            case 5, 6 -> line(said -> new AmendAccepted(said, AMEND, breach, 1 + random.nextInt(2)));
            case 7 -> line(said -> new AmendLapsed(said, AMEND, breach));
            case 8, 9 -> line(said -> new ChangedBehaviourNoticed(said, breach));
            case 10, 11 -> line(said -> new ForgivenessSpokenOf(said, breach, oneOf(Forgiveness.values())));
            case 12 -> line(NeedStated::new);
            case 13 -> line(said -> new BoundaryStated(said, PHONE));
            case 14 -> line(said -> new BoundaryLifted(said, PHONE));
            case 15 -> line(RelianceStated::new);
            case 16 -> line(said -> new FeltHeardSaid(said, oneOf(YesOrNotNow.values())));
            case 17 -> line(said -> new FeelSecureSaid(said, oneOf(YesOrNotNow.values())));
            case 18 -> line(TimeApartBegun::new);
            case 19 -> line(TimeApartEnded::new);
            case 20 -> new Line(true, StatementUpheld::new);
            default -> new Line(true, StatementAcknowledged::new);
        };
    }

    /** Something said of another entry, or new information. */
    private Line remark() {
        return switch (random.nextInt(7)) {
            case 0 -> new Line(true, EntryMarkedInError::new);
            case 1 -> new Line(true, NotFreelyGivenSaid::new);
            case 2 -> new Line(true, StatementConfirmed::new);
            case 3 -> new Line(true, DisagreementStated::new);
            case 4 ->
                new Line(true, (said, entry) -> new EntryCorrected(said, entry, Edtf.parse(day()), null, null, null));
            case 5 -> line(said -> new QuestionAsked(said, AFFAIR));
            default ->
                line(said -> new BreachInformationAdded(
                        said, AFFAIR, Edtf.parse(day()), oneOf(BreachKind.LIE, BreachKind.OTHER), null, null));
        };
    }

    /** A statement that takes something back; it may refer to a sign of the same partner. */
    Line takingBack() {
        BreachId breach = random.nextInt(4) == 0 ? LIE : AFFAIR;
        return switch (random.nextInt(9)) {
            case 0 ->
                line(said ->
                        new WillingnessAnswered(said, breach, oneOf(Answer.NO, Answer.UNSURE), null, null, null, null));
            case 1 -> line(said -> new AmendDeclined(said, AMEND, breach, 1 + random.nextInt(2)));
            case 2 -> line(said -> new AmendLapsed(said, AMEND, breach));
            case 3 -> line(said -> new ForgivenessSpokenOf(said, breach, Forgiveness.NOT_NOW));
            case 4 -> line(said -> new FeltHeardSaid(said, YesOrNotNow.NOT_NOW));
            case 5 -> line(said -> new FeelSecureSaid(said, YesOrNotNow.NOT_NOW));
            case 6 -> line(said -> new BoundaryLifted(said, PHONE));
            default -> new Line(false, NotFreelyGivenSaid::new);
        };
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Answer[] yesOften() {
        return new Answer[] {Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.UNSURE};
    }

    private static Line line(Function<Statement, ChartEvent> event) {
        return new Line(true, (said, entry) -> event.apply(said));
    }
}
