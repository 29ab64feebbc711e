package org.trusttimeline.command.statement.attach;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class AttachCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL =
            List.of(SayFeelSecure.class, ShareJoy.class, ShareQualityTime.class, StateIntimacyWish.class);

    private AttachCommands() {}
}
