package org.trusttimeline.command.statement.confidence;

import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.A_BREACH_IS_RECORDED_ONCE;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.breach.ToldRoles;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * The facts of a breach that a confidence tells of.
 *
 * @param breachId the new breach
 * @param kind what kind of breach
 * @param named how a harmed partner names it
 * @param pattern whether it happened again and again; not unless said
 * @param breachOccurred when the breach happened
 * @param harmed who was harmed
 * @param causedBy who caused it
 * @param partOf a breach whose repair this one joins
 */
public record ToldBreach(
        BreachId breachId,
        BreachKind kind,
        @Nullable BreachName named,
        @Nullable Boolean pattern,
        @Nullable Edtf breachOccurred,
        List<PartnerId> harmed,
        List<PartnerId> causedBy,
        @Nullable BreachId partOf) {

    public ToldBreach {
        pattern = Boolean.TRUE.equals(pattern);
    }

    BreachFacts facts(DecisionContext context, Said said) {
        A_BREACH_IS_RECORDED_ONCE.unless(!context.hasBreach(breachId));
        VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART.unless(kind != BreachKind.VIOLENCE_OR_COERCION || !context.isRead());
        ToldRoles roles = new ToldRoles(harmed, causedBy);
        roles.mayBeTold(context);
        ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH.unless(named == null || said.byOneOf(roles.harmed()));
        NO_SUCH_BREACH.unless(partOf == null || context.hasBreach(partOf));
        return new BreachFacts(
                breachId,
                kind,
                named,
                Boolean.TRUE.equals(pattern),
                breachOccurred,
                roles.harmed(),
                roles.causedBy(),
                partOf);
    }
}
