package org.trusttimeline.events;

import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Statement;

/**
 * The partner who caused the breach answered a question.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 * @param question the entry that asks
 */
@Stored(name = "QuestionAnswered", revision = 1)
public record QuestionAnswered(Statement statement, BreachId breachId, EntryRef question)
        implements BreachEvent, Referring {

    @Override
    public EntryRef refersTo() {
        return question;
    }
}
