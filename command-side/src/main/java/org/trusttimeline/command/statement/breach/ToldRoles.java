package org.trusttimeline.command.statement.breach;

import static org.trusttimeline.command.statement.breach.BreachRule.A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT;
import static org.trusttimeline.command.statement.breach.BreachRule.ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE;

import java.util.Collections;
import java.util.List;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.events.id.PartnerId;

/** Who was harmed by a breach and who caused it: each named once, nobody as both. */
public record ToldRoles(List<PartnerId> harmed, List<PartnerId> causedBy) {

    public ToldRoles {
        harmed = harmed.stream().distinct().toList();
        causedBy = causedBy.stream().distinct().toList();
    }

    /** Lets them through if they are complete, and of partners of the couple. */
    public void mayBeTold(DecisionContext context) {
        A_BREACH_NAMES_WHO_WAS_HARMED_AND_WHO_CAUSED_IT.unless(
                !harmed.isEmpty() && !causedBy.isEmpty() && Collections.disjoint(harmed, causedBy));
        ROLES_BELONG_TO_PARTNERS_OF_THE_COUPLE.unless(
                context.membership().partners().containsAll(harmed)
                        && context.membership().partners().containsAll(causedBy));
    }
}
