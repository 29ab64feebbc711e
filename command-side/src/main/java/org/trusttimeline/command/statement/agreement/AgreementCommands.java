package org.trusttimeline.command.statement.agreement;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class AgreementCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL =
            List.of(ProposeAgreement.class, ReviseAgreement.class, SayAgreementWasBroken.class, SignAgreement.class);

    private AgreementCommands() {}
}
