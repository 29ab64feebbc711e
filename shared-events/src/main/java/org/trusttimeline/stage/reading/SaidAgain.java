package org.trusttimeline.stage.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.SustainEvent.OutOfAlignmentSaid;
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

    /** Two lists as one. */
    public static List<CountedEntry> plus(List<CountedEntry> before, List<CountedEntry> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /**
     * What a partner may say more than once: of anger about one breach, of a need or of being out of alignment on one topic.
     * Where no topic is given, nobody can tell whether it is the same one.
     */
    public record Subject(
            PartnerId by,
            SaidAgain.Matter what,
            @Nullable BreachId breach,
            @Nullable Topic topic) {

        /** What an entry says, if it is one of these. */
        public static Optional<Subject> in(CountedEntry said) {
            return said.partner().flatMap(by -> switch (said.event()) {
                case AngerSpokenOf anger ->
                    Optional.of(new Subject(by, SaidAgain.Matter.ANGER, anger.breachId(), null));
                case NeedStated need -> onTopic(by, SaidAgain.Matter.NEED, said);
                case OutOfAlignmentSaid word -> onTopic(by, SaidAgain.Matter.OUT_OF_ALIGNMENT, said);
                default -> Optional.empty();
            });
        }

        /** Said in two or more entries. */
        public SaidAgain again(List<CountedEntry> entries) {
            return new SaidAgain(by, what, breach, topic, entries);
        }

        private static Optional<Subject> onTopic(PartnerId by, SaidAgain.Matter what, CountedEntry said) {
            return Optional.ofNullable(said.statement().topic()).map(topic -> new Subject(by, what, null, topic));
        }
    }
}
