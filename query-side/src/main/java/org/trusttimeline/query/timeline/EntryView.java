package org.trusttimeline.query.timeline;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Referring;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Evidence;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.query.access.Citation;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.access.Words;
import org.trusttimeline.query.chart.Link;

/**
 * An entry as its readers see it. Members without a value are absent. Behind these stand the members that are the
 * event's own ({@code breachId}, {@code kind}, {@code terms}, …), as the command that led to it named them.
 *
 * @param entryId unique within its chart
 * @param chart the chart it is in: {@code joint}, {@code partner:UUID}, {@code clinical} or {@code notes}
 * @param type what it says: {@code BreachRecorded}, {@code AmendOffered}, …
 * @param position its place in its chart, from 0
 * @param statedBy whose words these are: {@code partner:UUID}, {@code clinician:PRACTICE/ID}, {@code mediator:PRACTICE/ID} or {@code
 *     third-party:LABEL}
 * @param reportedBy who passed the words on, if it was someone else: such an entry counts in no reading
 * @param occurred when it happened, in EDTF (ISO 8601-2), as corrected; absent: at the moment of recording
 * @param firstOccurred when it was first said to have happened, where that was corrected
 * @param learned since when someone knew, where that differs, as corrected
 * @param recordedAt when the ledger stored it, UTC
 * @param recordedBy the id of whoever was signed in
 * @param role in which capacity they were
 * @param source where the words come from
 * @param topic what they are about
 * @param evidence which of the five criteria of trust they strengthen or strain, in the view of whoever states it
 * @param narrative the words
 * @param erased true if a text of this entry cannot be opened any more, because the key of whoever said it was destroyed
 * @param unreadable true if a text of this entry cannot be read at present
 * @param refersTo the entry it is about, if it names one
 * @param links the entries that refer to it, as far as the caller is shown them
 * @param own the event's own members
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntryView(
        EntryId entryId,
        String chart,
        String type,
        long position,
        String statedBy,
        @Nullable String reportedBy,
        @Nullable String occurred,
        @Nullable String firstOccurred,
        List<LearnedView> learned,
        Instant recordedAt,
        String recordedBy,
        Role role,
        Source source,
        @Nullable Topic topic,
        List<Evidence> evidence,
        @Nullable String narrative,
        @Nullable Boolean erased,
        @Nullable Boolean unreadable,
        @Nullable Citation refersTo,
        List<LinkView> links,
        @JsonAnyGetter Map<String, Object> own) {

    static EntryView of(Entry entry, Dates dates, List<LinkView> links, Texts texts) {
        Statement said = entry.event().statement();
        Statement dated = dates.statement(entry);
        boolean corrected = dates.correctedDate(entry.address()).isPresent();
        Words narrative = texts.open(said.narrative(), entry.chart(), said.entryId(), "narrative");
        OwnMembers own = new OwnMembers(entry, texts);
        return new EntryView(
                said.entryId(),
                entry.chart().name(),
                EventTypes.storedAs(entry.event().getClass()).name(),
                entry.position(),
                said.statedBy().text(),
                textOrNull(said.reportedBy()),
                textOrNull(dated.occurred()),
                corrected ? first(entry) : null,
                dated.learned().stream().map(LearnedView::of).toList(),
                entry.recordedAt(),
                entry.recording().recordedBy(),
                entry.recording().role(),
                said.source(),
                said.topic(),
                said.evidence(),
                narrative.text(),
                (narrative.erased() || own.erased()) ? Boolean.TRUE : null,
                (narrative.unreadable() || own.unreadable()) ? Boolean.TRUE : null,
                refersTo(entry),
                links,
                own.members());
    }

    private static String first(Entry entry) {
        Edtf occurred = entry.event().statement().occurred();
        return occurred == null
                ? entry.recordedAt().truncatedTo(ChronoUnit.SECONDS).toString()
                : occurred.toString();
    }

    private static @Nullable Citation refersTo(Entry entry) {
        EntryRef named = entry.event() instanceof Referring referring ? referring.refersTo() : null;
        return named == null ? null : Citation.of(named.from(entry.chart()));
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * An entry that refers to another: corrects it, disagrees with it, upholds it, ….
     *
     * @param type what it says: {@code EntryCorrected}, {@code DisagreementStated}, …
     * @param chart the chart it is in
     * @param entryId unique within that chart
     * @param statedBy whose words it is
     * @param occurred when, in EDTF, as corrected; absent: at the moment of recording
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkView(
            String type,
            String chart,
            EntryId entryId,
            String statedBy,
            @Nullable String occurred) {

        static LinkView of(Link link, Chart chart, Dates dates) {
            return new LinkView(
                    link.name(),
                    chart.name(),
                    link.entryId(),
                    link.statedBy().text(),
                    dates.correctedDate(new EntryAddress(chart, link.entryId()))
                            .map(Object::toString)
                            .orElse(link.occurred()));
        }
    }

    /**
     * Since when somebody knew.
     *
     * @param who a partner's UUID, or {@code record} for the record as a whole
     * @param since EDTF
     */
    public record LearnedView(String who, String since) {

        static LearnedView of(Learned learned) {
            return new LearnedView(learned.who().toString(), learned.since().toString());
        }
    }
}
