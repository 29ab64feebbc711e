package org.trusttimeline.stage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Topic;

/**
 * Something a partner had to say more than once.
 *
 * @param by who said it
 * @param what what they said
 * @param breach of anger: about which breach
 * @param topic of the others: on which topic
 * @param entries two or more, in the order of their places
 */
public record SaidAgain(
        PartnerId by,
        Matter what,
        @Nullable BreachId breach,
        @Nullable Topic topic,
        List<CountedEntry> entries) {

    /** What is said. */
    public enum Matter {
        /** That there is anger about a breach. */
        ANGER,
        /** What somebody needs. */
        NEED,
        /** That they are out of alignment. */
        OUT_OF_ALIGNMENT
    }

    static List<CountedEntry> plus(List<CountedEntry> before, List<CountedEntry> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
