package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH;
import static org.trusttimeline.command.statement.breach.BreachRule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.RecordedBreaches.RecordedBreach;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.OwnStatement;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * New information about an old breach, never a second one; when it was told is when this occurs.
 *
 * @param breachId the breach
 * @param breachOccurred when the breach happened, by this account
 * @param kind what kind of breach it was
 * @param named how a harmed partner names it now
 * @param pattern whether it happened again and again
 */
public record AddBreachInformation(
        BreachId breachId,
        @Nullable Edtf breachOccurred,
        @Nullable BreachKind kind,
        @Nullable BreachName named,
        @Nullable Boolean pattern)
        implements OwnStatement {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_TELL_OF_A_BREACH.unless(said.byAPartnerOrClinician());
        RecordedBreach breach = context.breach(breachId);
        VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART.unless(kind != BreachKind.VIOLENCE_OR_COERCION || !context.isRead());
        ONLY_A_HARMED_PARTNER_NAMES_THE_BREACH.unless(
                named == null || said.byOneOf(breach.harmed()) || said.byAClinician());
        return new BreachInformationAdded(said.statement(), breachId, breachOccurred, kind, named, pattern);
    }

    @Override
    public @Nullable Edtf happened(Statement statement) {
        return breachOccurred;
    }
}
