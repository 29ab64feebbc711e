package org.trusttimeline.command.statement.keeping;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class KeepingCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AcceptAmendment.class,
            ConfirmStatement.class,
            CorrectEntry.class,
            DenyAmendment.class,
            ExtendAmendment.class,
            MarkEnteredInError.class,
            RebutDenial.class,
            RequestAmendment.class,
            SayNotFreelyGiven.class,
            StateDisagreement.class,
            UpholdStatement.class);

    private KeepingCommands() {}
}
