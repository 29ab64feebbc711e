package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trusttimeline.access.Person;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.chart.AccessChange;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.JointHead;
import org.trusttimeline.query.chart.Links;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.PrivateHead;
import org.trusttimeline.query.chart.StageRecord;
import org.trusttimeline.query.chart.StoredEntry;
import org.trusttimeline.query.chart.Tellings;

/** What every store of documents keeps to. */
public abstract class DocumentsContract {

    private final Couple couple = new Couple("contract", new PretendedSeal()).everything();

    private final Person dana = new Person.OfAPractice(Role.CLINICIAN, new StaffId(Couple.PRACTICE, "dana"));
    private final Person milo = new Person.OfAPractice(Role.MEDIATOR, new StaffId(Couple.PRACTICE, "milo"));
    private final RelationshipId one = new RelationshipId(UUID.randomUUID());
    private final RelationshipId two = new RelationshipId(UUID.randomUUID());

    protected abstract Documents documents();

    @Test
    void everyKindOfDocumentComesBackAsItWas() {
        DocumentsInMemory made = new DocumentsInMemory();
        Projecting.project(made, couple.entries());
        documents()
                .write(made.all().values().stream().<Write>map(Write.Add::new).toList());

        assertThat(made.all().values())
                .extracting(Object::getClass)
                .contains(JointHead.class, PrivateHead.class, Page.class, StageRecord.class, Links.class);
        assertThat(made.all().values())
                .allSatisfy(document ->
                        assertThat(found(document.getClass(), document.id())).isEqualTo(document));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(documents().find(Page.class, Set.of("a", "b"))).isEmpty();
        assertThat(documents().find(Page.class, Set.of())).isEmpty();
    }

    @Test
    void aDocumentThatHasSeenMoreStays() {
        documents().write(List.of(add(page("p", 10))));
        documents().write(List.of(add(full("p", 9)), replace(full("p", 9))));

        assertThat(found("p")).isEqualTo(page("p", 10));
    }

    @Test
    void oneThatHasSeenLessIsReplaced() {
        documents().write(List.of(add(page("p", 1)), add(page("q", 1))));
        documents().write(List.of(add(page("p", 2)), replace(page("q", 2))));

        assertThat(found("p")).isEqualTo(page("p", 2));
        assertThat(found("q")).isEqualTo(page("q", 2));
    }

    @Test
    void whatIsNotThereIsNotReplaced() {
        documents().write(List.of(replace(page("p", 1))));

        assertThat(documents().find(Page.class, Set.of("p"))).isEmpty();
    }

    @Test
    void writesBehindOneThatHadSeenMoreAreCarriedOut() {
        documents().write(List.of(add(page("p", 5)), add(page("q", 5)), add(page("gone", 5))));
        documents()
                .write(List.of(
                        add(page("first", 1)),
                        add(page("p", 1)),
                        add(page("between", 1)),
                        add(page("q", 1)),
                        new Write.Remove("gone"),
                        add(page("last", 1))));

        assertThat(documents().find(Page.class, Set.of("first", "p", "between", "q", "gone", "last")))
                .containsOnlyKeys("first", "p", "between", "q", "last");
        assertThat(found("p")).isEqualTo(page("p", 5));
    }

    @Test
    void somebodysListNamesWhatTheyWereAdmittedToAndNotShutOutOfSince() {
        documents().write(List.of(admit(dana, one, 0, true), admit(dana, two, 3, true), admit(milo, two, 1, true)));
        documents().write(List.of(admit(dana, two, 7, false)));

        assertThat(documents().relationships(dana)).containsExactly(one);
        assertThat(documents().relationships(milo)).containsExactly(two);
        assertThat(documents()
                        .relationships(new Person.OfAPractice(Role.MEDIATOR, new StaffId(Couple.PRACTICE, "dana"))))
                .isEmpty();
    }

    @Test
    void inAListTheLaterEntryGovernsWhicheverIsWrittenFirst() {
        documents().write(List.of(admit(dana, one, 7, false), admit(dana, two, 9, true)));
        documents().write(List.of(admit(dana, one, 7, false), admit(dana, two, 9, true)));
        documents().write(List.of(admit(dana, one, 3, true), admit(dana, two, 8, false)));

        assertThat(documents().relationships(dana)).containsExactly(two);
    }

    private static Write admit(Person reader, RelationshipId relationship, long position, boolean reads) {
        return new Write.Admit(reader, Map.of(relationship, new AccessChange(reader, relationship, position, reads)));
    }

    private Page found(String id) {
        return found(Page.class, id);
    }

    private <D extends ChartDocument> D found(Class<D> kind, String id) {
        Map<String, D> found = documents().find(kind, Set.of(id));
        assertThat(found).containsOnlyKeys(id);
        return found.values().iterator().next();
    }

    private static Write add(ChartDocument document) {
        return new Write.Add(document);
    }

    private static Write replace(ChartDocument document) {
        return new Write.Replace(document);
    }

    private static Page page(String id, long position) {
        return new Page(id, position, List.of());
    }

    private Page full(String id, long position) {
        return new Page(id, position, List.of(stored(couple.entries().getFirst())));
    }

    private static StoredEntry stored(Entry entry) {
        return StoredEntry.of(Tellings.told(entry), entry.at(entry.recordedAt()));
    }
}
