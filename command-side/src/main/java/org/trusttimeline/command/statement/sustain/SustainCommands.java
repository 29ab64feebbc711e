package org.trusttimeline.command.statement.sustain;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class SustainCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AddressMisunderstanding.class,
            ExpressAmbivalence.class,
            HoldCheckIn.class,
            RecordClaim.class,
            RecordLifeEvent.class,
            RecordTrustEvidence.class,
            SayOutOfAlignment.class);

    private SustainCommands() {}
}
