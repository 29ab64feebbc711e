package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.chart.ChartRule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE;
import static org.trusttimeline.command.statement.keeping.KeepingRule.A_CORRECTION_CHANGES_SOMETHING;
import static org.trusttimeline.command.statement.keeping.KeepingRule.A_CORRECTION_IS_NOT_CORRECTED;
import static org.trusttimeline.command.statement.keeping.KeepingRule.A_CORRECTION_SAYS_WHAT_IS_RIGHT;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.StandingStatements.StandingStatement;
import org.trusttimeline.command.chart.StatedDates;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Topic;

/**
 * Its author, or a clinician, corrects an entry; the original stays readable.
 *
 * @param entry the entry, of the same chart
 * @param correctedOccurred when it happened
 * @param correctedLearned since when someone knew
 * @param correctedNarrative the words
 * @param correctedTopic what it is about
 */
public record CorrectEntry(
        EntryRef entry,
        @Nullable Edtf correctedOccurred,
        @Nullable List<Learned> correctedLearned,
        @Nullable SealedText correctedNarrative,
        @Nullable Topic correctedTopic)
        implements RecordKeeping, NotesCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Keeping.mayPutRight(context, said, entry);
        A_CORRECTION_SAYS_WHAT_IS_RIGHT.unless(saysWhatIsRight());
        StandingStatement standing = context.standing(entry);
        A_CORRECTION_IS_NOT_CORRECTED.unless(!standing.isCorrection());
        A_CORRECTION_CHANGES_SOMETHING.unless(!standing.isSettled() || isOtherThan(standing));
        SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE.unless(
                correctedLearned == null || context.includesWhoLearned(correctedLearned));
        requireAgreeing(new StatedDates(context.zone()), standing);
        return new EntryCorrected(
                said.statement(), entry, correctedOccurred, correctedLearned, correctedNarrative, correctedTopic);
    }

    private void requireAgreeing(StatedDates dates, StandingStatement standing) {
        Edtf occurred = correctedOccurred == null ? standing.occurred() : correctedOccurred;
        dates.requireLearned(
                standing.tellsOfBefore() ? null : occurred,
                correctedLearned == null ? standing.learned() : correctedLearned);
    }

    private boolean isOtherThan(StandingStatement standing) {
        return correctedNarrative != null
                || (correctedOccurred != null && !correctedOccurred.equals(standing.occurred()))
                || (correctedLearned != null && !Set.copyOf(correctedLearned).equals(Set.copyOf(standing.learned())))
                || (correctedTopic != null && correctedTopic != standing.topic());
    }

    private boolean saysWhatIsRight() {
        return correctedOccurred != null
                || correctedLearned != null
                || correctedNarrative != null
                || correctedTopic != null;
    }
}
