package org.trusttimeline.command.statement.clinical;

import static org.trusttimeline.command.chart.ChartRule.PARTNERS_NAMED_BELONG_TO_THE_COUPLE;
import static org.trusttimeline.command.statement.clinical.ClinicalRule.A_SESSION_BEGINS_WHEN_IT_OCCURRED;
import static org.trusttimeline.command.statement.clinical.ClinicalRule.A_SESSION_ENDS_AFTER_IT_BEGINS;
import static org.trusttimeline.command.statement.clinical.ClinicalRule.ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.StatedDates;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.events.CareEvent.SessionRecorded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.Modality;

/**
 * A clinician records a session; one with one partner alone stands here only.
 *
 * @param attended which partners attended
 * @param modality how it was held
 * @param begun when it began, UTC
 * @param ended when it ended, UTC
 */
public record RecordSession(
        List<PartnerId> attended,
        Modality modality,
        @Nullable Instant begun,
        @Nullable Instant ended) implements ClinicalCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_A_CLINICIAN_KEEPS_THE_CLINICAL_CHART.unless(said.byAClinician());
        PARTNERS_NAMED_BELONG_TO_THE_COUPLE.unless(
                context.membership().partners().containsAll(attended));
        A_SESSION_ENDS_AFTER_IT_BEGINS.unless(begun == null || ended == null || begun.isBefore(ended));
        A_SESSION_BEGINS_WHEN_IT_OCCURRED.unless(
                beganWhenItOccurred(context, said.statement().occurred()));
        return new SessionRecorded(
                said.statement(), attended.stream().distinct().toList(), modality, begun, ended);
    }

    private boolean beganWhenItOccurred(DecisionContext context, @Nullable Edtf occurred) {
        return begun == null || occurred == null || new StatedDates(context.zone()).canBe(occurred, begun);
    }
}
