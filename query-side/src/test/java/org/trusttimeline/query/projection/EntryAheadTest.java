package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.ResponseEvent.DisagreementStated;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.query.Couple;
import org.trusttimeline.query.PretendedSeal;
import org.trusttimeline.query.TestLedger;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.deadletter.SkippedEntryTable;
import org.trusttimeline.query.rebuild.Ready;
import org.trusttimeline.query.timeline.EntryEndpoint;
import org.trusttimeline.query.timeline.EntryView;
import org.trusttimeline.query.timeline.EntryViews;

/** The ledger knows entries before the read model does: a single entry is shown when every other read shows it. */
class EntryAheadTest {

    private static final Caller CLINICIAN = new Caller(Couple.CLINICIAN, Role.CLINICIAN, "harbour-practice", null);
    private static final TestLedger LEDGER = new TestLedger();

    private final PretendedSeal seal = new PretendedSeal();
    private final Couple couple = new Couple("ahead", seal);
    private final DocumentsInMemory documents = new DocumentsInMemory();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void neitherAnEntryNorALinkIsShownBeforeTheHeadHasSeenIt() {
        couple.opened();
        Entry breach = couple.breach();
        Projecting.project(documents, couple.entries());
        Entry disagreed = couple.says(couple.ben, null, said -> new DisagreementStated(said, Couple.here(breach)));
        LEDGER.append(couple.entries());
        cutBeforeTheHead(disagreed);
        assertThat(documents.all()).containsKey(couple.chart.stream() + "@" + id(breach));
        assertThat(shown(breach).links()).isEmpty();
        assertThat(Objects.requireNonNull(catchThrowableOfType(Problem.class, () -> shown(disagreed)))
                        .status())
                .isEqualTo(404);
        Projecting.project(documents, List.of(disagreed));
        assertThat(shown(breach).links()).hasSize(1);
        assertThat(shown(disagreed).refersTo()).isNotNull();
    }

    private void cutBeforeTheHead(Entry entry) {
        documents.cutAfter(3);
        try {
            Projecting.project(documents, List.of(entry));
        } catch (DocumentsInMemory.CutOff expected) {
            documents.mend();
        }
    }

    private EntryView shown(Entry entry) {
        EntryEndpoint endpoint = new EntryEndpoint(
                new RecordAccess(Ready.now(), () -> documents),
                new LedgerReader(LEDGER.reader()),
                new SkippedEntryTable(LEDGER.memory(), Clock.systemUTC()),
                new EntryViews(new Texts(seal)));
        return Objects.requireNonNull(endpoint.entry(
                                CLINICIAN,
                                couple.id().toString(),
                                id(entry),
                                QueryParameters.of(Map.of(), "chart"),
                                null)
                        .getBody())
                .entry();
    }

    private static String id(Entry entry) {
        return entry.address().entryId().toString();
    }
}
