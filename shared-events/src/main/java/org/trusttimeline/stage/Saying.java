package org.trusttimeline.stage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AtoneEvent.AngerSpokenOf;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.SustainEvent.OutOfAlignmentSaid;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Topic;

/**
 * What a partner may say more than once: of anger about one breach, of a need or of being out of alignment on one topic.
 * Where no topic is given, nobody can tell whether it is the same one.
 */
record Saying(
        PartnerId by,
        SaidAgain.Matter what,
        @Nullable BreachId breach,
        @Nullable Topic topic) {

    static Optional<Saying> in(Counted said) {
        return said.partner().flatMap(by -> switch (said.event()) {
            case AngerSpokenOf anger -> Optional.of(new Saying(by, SaidAgain.Matter.ANGER, anger.breachId(), null));
            case NeedStated need -> onTopic(by, SaidAgain.Matter.NEED, said);
            case OutOfAlignmentSaid word -> onTopic(by, SaidAgain.Matter.OUT_OF_ALIGNMENT, said);
            default -> Optional.empty();
        });
    }

    SaidAgain again(List<CountedEntry> entries) {
        return new SaidAgain(by, what, breach, topic, entries);
    }

    private static Optional<Saying> onTopic(PartnerId by, SaidAgain.Matter what, Counted said) {
        return Optional.ofNullable(said.statement().topic()).map(topic -> new Saying(by, what, null, topic));
    }
}
