package org.trusttimeline.command.statement.confidence;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class ConfidenceCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            ConfirmSharing.class,
            DiscloseInPrivate.class,
            KeepJournal.class,
            PermitSharing.class,
            RevokeSharing.class,
            ShareConfidence.class);

    private ConfidenceCommands() {}
}
