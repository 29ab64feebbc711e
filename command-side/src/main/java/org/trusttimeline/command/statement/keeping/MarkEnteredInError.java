package org.trusttimeline.command.statement.keeping;

import static org.trusttimeline.command.statement.keeping.KeepingRule.AN_ENTRY_IS_MARKED_ONCE;

import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.command.statement.Command.RecordKeeping;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.statement.EntryRef;

/**
 * Its author, or a clinician, says that an entry should not be there; it stays readable.
 *
 * @param entry the entry, of the same chart
 */
public record MarkEnteredInError(EntryRef entry) implements RecordKeeping, NotesCommand {

    @Override
    public ChartEvent decide(DecisionContext context, Said said) {
        Keeping.mayPutRight(context, said, entry);
        AN_ENTRY_IS_MARKED_ONCE.unless(!context.isInError(entry));
        return new EntryMarkedInError(said.statement(), entry);
    }
}
