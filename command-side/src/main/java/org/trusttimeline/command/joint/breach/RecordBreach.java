package org.trusttimeline.command.joint.breach;

import static org.trusttimeline.command.joint.Rule.A_BREACH_IS_RECORDED_ONCE;
import static org.trusttimeline.command.joint.Rule.A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT;
import static org.trusttimeline.command.joint.Rule.NO_SUCH_BREACH;
import static org.trusttimeline.command.joint.Rule.ONLY_PARTNERS_AND_CLINICIANS_RECORD_A_BREACH;
import static org.trusttimeline.command.joint.Rule.ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE;
import static org.trusttimeline.command.joint.Rule.VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Relationship;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;
import org.trusttimeline.events.BreachRecorded;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;

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
        implements JointCommand {

    @Override
    public JointEvent decide(Relationship couple, Said said) {
        ONLY_PARTNERS_AND_CLINICIANS_RECORD_A_BREACH.unless(said.byAPartner() || said.byAClinician());
        VIOLENCE_IS_NOT_PUT_ON_THE_JOINT_CHART.unless(kind != BreachKind.VIOLENCE_OR_COERCION);
        A_BREACH_IS_RECORDED_ONCE.unless(!couple.hasBreach(breachId));
        A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT.unless(rolesAreTold());
        ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE.unless(isOfTheCouple(couple, harmed) && isOfTheCouple(couple, causedBy));
        NO_SUCH_BREACH.unless(partOf == null || couple.hasBreach(partOf));
        return new BreachRecorded(
                said.statement(),
                breachId,
                kind,
                named,
                Boolean.TRUE.equals(pattern),
                inOrder(harmed),
                inOrder(causedBy),
                partOf);
    }

    private boolean rolesAreTold() {
        return !harmed.isEmpty() && !causedBy.isEmpty() && Collections.disjoint(harmed, causedBy);
    }

    private static boolean isOfTheCouple(Relationship couple, List<PartnerId> named) {
        return couple.membership().partners().containsAll(named);
    }

    private static List<PartnerId> inOrder(List<PartnerId> named) {
        return named.stream().distinct().toList();
    }
}
