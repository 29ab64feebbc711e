package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.rule.Rule.AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD;
import static org.trusttimeline.command.rule.Rule.ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT;
import static org.trusttimeline.command.rule.Rule.THE_OPENING_OF_A_RECORD_STAYS;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.Stated;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.statement.EntryRef;

/** Who may put an entry right, whether by a correction or by marking it as in error. */
final class Keeping {

    private Keeping() {}

    static void mayPutRight(DecisionContext couple, Said said, EntryRef entry) {
        Stated stated = couple.statedHere(entry);
        ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT.unless(said.byAClinician() || stated.isOwnOf(said));
        THE_OPENING_OF_A_RECORD_STAYS.unless(stated.kind() != Stated.Kind.OPENING);
        AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD.unless(!couple.isAnswered(entry.entryId()));
    }
}
