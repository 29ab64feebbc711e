package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.AN_AMENDMENT_IS_DECIDED_ONCE;
import static org.trusttimeline.command.statement.keeping.KeepingRule.AN_AMENDMENT_IS_EXTENDED_ONCE;
import static org.trusttimeline.command.statement.keeping.KeepingRule.AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD;
import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT;
import static org.trusttimeline.command.statement.keeping.KeepingRule.ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT;
import static org.trusttimeline.command.statement.keeping.KeepingRule.THE_OPENING_OF_A_RECORD_STAYS;

import org.trusttimeline.command.chart.AmendmentRequests.AmendmentRequest;
import org.trusttimeline.command.chart.AmendmentRequests.RequestState;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.Stated;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.events.statement.EntryRef;

/** What several commands of this use case ask for: who may put an entry right, and who may decide on a request to amend. */
final class Keeping {

    private Keeping() {}

    static void mayPutRight(DecisionContext context, Said said, EntryRef entry) {
        Stated stated = context.statedHere(entry);
        ONLY_ITS_AUTHOR_OR_A_CLINICIAN_PUTS_AN_ENTRY_RIGHT.unless(said.byAClinician() || stated.isOwnOf(said));
        THE_OPENING_OF_A_RECORD_STAYS.unless(stated.kind() != Stated.Kind.OPENING);
        AN_ANSWERED_BREACH_STAYS_AS_IT_WAS_TOLD.unless(!context.isAnswered(entry.entryId()));
    }

    /** A request is decided once, by a clinician. */
    static void mayBeDecided(AmendmentRequest request, Said said) {
        ONLY_A_CLINICIAN_DECIDES_ON_AN_AMENDMENT.unless(said.byAClinician());
        AN_AMENDMENT_IS_DECIDED_ONCE.unless(request.state() == RequestState.REQUESTED);
    }

    /** A clinician may take more time: 30 days and once, 45 CFR 164.526(b)(2)(ii). */
    static void mayBeExtended(AmendmentRequest request, Said said) {
        mayBeDecided(request, said);
        AN_AMENDMENT_IS_EXTENDED_ONCE.unless(!request.extended());
    }
}
