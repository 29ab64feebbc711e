package org.trusttimeline.command.statement.clinical;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class ClinicalCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AssignSafetyConsultant.class,
            ProposeStage.class,
            RaiseSafetyConcern.class,
            RecordObservation.class,
            RecordSession.class,
            SettleSafetyConcern.class,
            WritePsychotherapyNote.class);

    private ClinicalCommands() {}
}
