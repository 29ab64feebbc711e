package org.trusttimeline.command.handling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.PrivateAnswers;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.FoundationEvent.RelationshipLeft;
import org.trusttimeline.events.GatheringEvent.AnswersOpened;
import org.trusttimeline.events.WillingnessEvent.WillingnessAnswered;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.ledger.append.AppendCondition;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.read.LedgerRow;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.AsOf;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * The answers for willingness that are opened together, as the partners' own charts stood when they were read. They go over in
 * the same append as the entry that opens them, on condition that nobody has answered, or put an answer right, since: whatever
 * else is kept on those charts neither refuses the opening nor delays it.
 *
 * @param answers for the decision
 * @param conditions on which they are still the latest
 */
public record AnswersToOpen(PrivateAnswers answers, List<AppendCondition> conditions) {

    /** For every command that opens none. */
    static final AnswersToOpen NONE = new AnswersToOpen(PrivateAnswers.NONE, List.of());

    /** What makes, or changes, an answer on a partner chart, or whose answers are asked for. */
    private static final Set<String> ANSWERS = Set.of(
            "WillingnessAnswered",
            "EntryCorrected",
            "EntryMarkedInError",
            "StatementConfirmed",
            "NotFreelyGivenSaid",
            "RelationshipLeft");

    private static final long BEFORE_ALL = -1;

    /** Reads the partners' charts as they stand now. */
    static AnswersToOpen read(
            LedgerReader reader, JointChart chart, List<PartnerId> partners, ZoneId zone, BreachId breach) {
        List<CountedEntry> latest = new ArrayList<>();
        List<AppendCondition> conditions = new ArrayList<>();
        int present = 0;
        for (PartnerId partner : partners) {
            PartnerChart own = new PartnerChart(chart.relationshipId(), partner);
            List<Entry> entries;
            try (Stream<LedgerRow> rows = reader.ofStream(own.stream(), ANSWERS)) {
                entries = rows.map(LedgerRow::entry).toList();
            }
            long last = entries.isEmpty() ? BEFORE_ALL : entries.getLast().position();
            conditions.add(new AppendCondition(own.stream(), last, ANSWERS));
            if (entries.stream().noneMatch(entry -> entry.event() instanceof RelationshipLeft)) {
                present++;
                latest(entries, zone, breach, partner).ifPresent(latest::add);
            }
        }
        return new AnswersToOpen(new PrivateAnswers(present, latest, openedAt(reader, chart, breach)), conditions);
    }

    /** The entries of the joint chart that they become: without words, which stay where they were said. */
    List<WillingnessAnswered> opened() {
        return answers.latest().stream().map(AnswersToOpen::opened).toList();
    }

    private static Optional<CountedEntry> latest(List<Entry> entries, ZoneId zone, BreachId breach, PartnerId partner) {
        return CountedRecord.of(entries, AsOf.now(), zone).entries().stream()
                .filter(said -> said.event() instanceof WillingnessAnswered answer
                        && answer.breachId().equals(breach)
                        && said.statement().statedBy().is(partner))
                .reduce((earlier, later) -> later);
    }

    private static @Nullable Instant openedAt(LedgerReader reader, JointChart chart, BreachId breach) {
        try (Stream<LedgerRow> openings = reader.ofStream(chart.stream(), Set.of("AnswersOpened"))) {
            return openings.map(LedgerRow::entry)
                    .filter(opening -> opening.event() instanceof AnswersOpened opened
                            && opened.breachId().equals(breach))
                    .map(Entry::recordedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private static WillingnessAnswered opened(CountedEntry answer) {
        WillingnessAnswered said = (WillingnessAnswered) answer.event();
        Statement alone = answer.statement();
        Statement before = new Statement(
                new EntryId(UUID.randomUUID()),
                alone.statedBy(),
                null,
                alone.occurred(),
                List.of(),
                null,
                Source.SESSION,
                null,
                List.of());
        return new WillingnessAnswered(
                before,
                said.breachId(),
                said.answer(),
                said.amends(),
                said.releaseOfAnger(),
                said.happyDespite(),
                null);
    }
}
