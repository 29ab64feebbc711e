package org.trusttimeline.command.statement.attune;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class AttuneCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AcknowledgeStatement.class,
            LiftBoundary.class,
            SayBoundaryWasCrossed.class,
            SayFeltHeard.class,
            ShareInnerWorld.class,
            StateBoundary.class,
            StateDesire.class,
            StateGrowthWish.class,
            StateNeed.class,
            StateReliance.class);

    private AttuneCommands() {}
}
