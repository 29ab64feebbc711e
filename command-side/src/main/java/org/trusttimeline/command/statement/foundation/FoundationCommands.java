package org.trusttimeline.command.statement.foundation;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class FoundationCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AcceptPolicy.class,
            AssignClinician.class,
            BeginTimeApart.class,
            CloseRecord.class,
            EndTimeApart.class,
            InvitePartner.class,
            JoinRelationship.class,
            LeaveRelationship.class,
            OpenRelationship.class,
            PartWays.class,
            ReleaseClinician.class,
            ReopenRecord.class);

    private FoundationCommands() {}
}
