package org.trusttimeline.command.statement.atone;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class AtoneCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AcceptAmend.class,
            AskForContainer.class,
            DeclineAmend.class,
            FulfilAmend.class,
            HoldContainer.class,
            LetAmendLapse.class,
            LetGoOfAnger.class,
            NoticeChangedBehaviour.class,
            OfferAmend.class,
            ReviseAmend.class,
            SpeakOfAnger.class,
            SpeakOfForgiveness.class,
            TakeAccountability.class);

    private AtoneCommands() {}
}
