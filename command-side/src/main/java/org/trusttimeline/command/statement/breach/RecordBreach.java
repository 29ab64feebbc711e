package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.A_BREACH_IS_RECORDED_ONCE;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * A partner or a clinician records that trust was broken.
 *
 * @param breachId the new breach
 * @param kind what kind of breach
 * @param named how a harmed partner names it
 * @param pattern whether it happened again and again; not unless said
 * @param harmed who was harmed
 * @param causedBy who caused it
 * @param partOf a breach whose repair this one joins
 */
public record RecordBreach(
        BreachId breachId,
        BreachKind kind,
        @Nullable BreachName named,
        @Nullable Boolean pattern,
        List<PartnerId> harmed,
        List<PartnerId> causedBy,
        @Nullable BreachId partOf)
        implements OwnStatement {

    public RecordBreach {
        pattern = Boolean.TRUE.equals(pattern);
    }

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH.unless(said.byAPartnerOrClinician());
        VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART.unless(kind != BreachKind.VIOLENCE_OR_COERCION || !context.isRead());
        A_BREACH_IS_RECORDED_ONCE.unless(!context.hasBreach(breachId));
        ToldRoles roles = new ToldRoles(harmed, causedBy);
        roles.mayBeTold(context);
        ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH.unless(
                named == null || said.byOneOf(roles.harmed()) || said.byAClinician());
        NO_SUCH_BREACH.unless(partOf == null || context.hasBreach(partOf));
        return new BreachRecorded(
                said.statement(),
                breachId,
                kind,
                named,
                Boolean.TRUE.equals(pattern),
                roles.harmed(),
                roles.causedBy(),
                partOf);
    }
}
