package org.trusttimeline.command.statement.breach;

import java.util.List;
import org.trusttimeline.command.statement.Command;

/** The commands of this use case. A new one is added here. */
public final class BreachCommands {

    /** Each of them; its simple name is its type. */
    public static final List<Class<? extends Command>> ALL = List.of(
            AddBreachInformation.class,
            AnswerQuestion.class,
            AnswerWillingness.class,
            AskQuestion.class,
            OpenAnswers.class,
            PutOnTheTable.class,
            RecordBreach.class,
            SayNothingLeftToAsk.class,
            StateImpact.class);

    private BreachCommands() {}
}
