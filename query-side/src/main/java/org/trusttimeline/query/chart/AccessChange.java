package org.trusttimeline.query.chart;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.RelationshipId;

/**
 * From an entry of its joint chart on, somebody may read a relationship's record, or may not any more. Each entry's is told by
 * itself, however entries are batched: of two the later governs, so that they can be stored in any order, and twice.
 *
 * @param position that of the entry
 */
public record AccessChange(Person reader, RelationshipId relationship, long position, boolean reads) {

    /** Those by which one step changes who may read. */
    public static List<AccessChange> between(@Nullable Head before, @Nullable Head after) {
        if (!(after instanceof JointHead joint)) {
            return List.of();
        }
        Set<Person> old =
                before instanceof JointHead head ? head.facts().members().readers() : Set.of();
        Set<Person> now = joint.facts().members().readers();
        return Stream.concat(
                        now.stream().filter(reader -> !old.contains(reader)).map(reader -> of(reader, joint, true)),
                        old.stream().filter(reader -> !now.contains(reader)).map(reader -> of(reader, joint, false)))
                .toList();
    }

    private static AccessChange of(Person reader, JointHead head, boolean reads) {
        return new AccessChange(reader, Chart.ofStream(head.id()).relationshipId(), head.position(), reads);
    }
}
