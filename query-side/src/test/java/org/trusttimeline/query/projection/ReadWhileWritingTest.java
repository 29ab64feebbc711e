package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.vocabulary.Answer;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.chart.ChartDocument;
import org.trusttimeline.query.chart.Page;
import org.trusttimeline.query.chart.Person;
import org.trusttimeline.query.rebuild.Ready;
import org.trusttimeline.query.stage.StageAnswer;
import org.trusttimeline.query.stage.StageEndpoint;
import org.trusttimeline.query.timeline.EntryView;
import org.trusttimeline.query.timeline.EntryViews;
import org.trusttimeline.query.timeline.TimelineAnswer;
import org.trusttimeline.query.timeline.TimelineEndpoint;

/** A read between two writes of a batch shows the record as it was, or as it is: never half of each. */
class ReadWhileWritingTest {

    private static final Caller CLINICIAN = new Caller(Couple.CLINICIAN, Role.CLINICIAN, "harbour-practice", null);

    private final PretendedSeal seal = new PretendedSeal();
    private final Couple couple = new Couple("half", seal);
    private final DocumentsInMemory documents = new DocumentsInMemory();

    @Test
    void whatIsAheadOfTheHeadIsNotShown() {
        couple.opened();
        couple.breach();
        couple.willing(couple.ann, Answer.YES);
        Projecting.project(documents, couple.entries());
        cutBeforeTheHead(couple.willing(couple.ben, Answer.YES));

        assertThat(positions(timeline(documents))).containsExactly(2L, 0L, 1L);
        assertThat(timeline(documents).getHeaders().getETag()).isEqualTo("\"2\"");
        assertThat(stage(documents).stage()).isEqualTo(Stage.WILLINGNESS);
    }

    @Test
    void aPageThatIsSplitUnderAReaderIsReadFromWhatTookItsPlace() {
        couple.opened();
        IntStream.range(1, 100).forEach(n -> couple.impact(null));
        Projecting.project(documents, couple.entries());
        List<Entry> splitting = List.of(couple.impact("1999"));
        Documents splitUnderway = new Documents() {
            private boolean split;

            @Override
            public <D extends ChartDocument> Map<String, D> find(Class<D> kind, Collection<String> ids) {
                if (kind == Page.class && !split) {
                    split = true;
                    Projecting.project(documents, splitting);
                }
                return documents.find(kind, ids);
            }

            @Override
            public Set<RelationshipId> relationships(Person reader) {
                return documents.relationships(reader);
            }

            @Override
            public void write(List<Write> writes) {
                documents.write(writes);
            }
        };

        assertThat(positions(timeline(splitUnderway))).hasSize(101).endsWith(100L);
    }

    private void cutBeforeTheHead(Entry entry) {
        documents.cutAfter(2);
        try {
            Projecting.project(documents, List.of(entry));
        } catch (DocumentsInMemory.CutOff expected) {
            documents.mend();
        }
    }

    private ResponseEntity<TimelineAnswer> timeline(Documents read) {
        QueryParameters query = QueryParameters.of(
                Map.of("limit", List.of("200")),
                "limit",
                "order",
                "chart",
                "cursor",
                "trueOn",
                "knownOn",
                "from",
                "to",
                "type",
                "breach",
                "statedBy",
                "criterion");
        return new TimelineEndpoint(records(read), new EntryViews(new Texts(seal)))
                .timeline(CLINICIAN, couple.id().toString(), query, null);
    }

    private StageAnswer stage(Documents read) {
        return Objects.requireNonNull(new StageEndpoint(records(read))
                .stage(
                        CLINICIAN,
                        couple.id().toString(),
                        QueryParameters.of(Map.of(), "trueOn", "knownOn", "view"),
                        null)
                .getBody());
    }

    private static RecordAccess records(Documents read) {
        return new RecordAccess(Ready.now(), () -> read);
    }

    private static List<Long> positions(ResponseEntity<TimelineAnswer> answer) {
        return Objects.requireNonNull(answer.getBody()).entries().stream()
                .map(EntryView::position)
                .toList();
    }
}
