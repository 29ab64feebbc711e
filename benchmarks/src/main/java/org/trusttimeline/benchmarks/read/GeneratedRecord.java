package org.trusttimeline.benchmarks.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.AttachEvent.JoyShared;
import org.trusttimeline.events.AttuneEvent.NeedStated;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.JournalKept;
import org.trusttimeline.events.FoundationEvent.RelationshipOpened;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.Policies;
import org.trusttimeline.events.ResponseEvent.StatementAcknowledged;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.json.EventJson;
import org.trusttimeline.events.json.EventTypes;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.ledger.append.NewRow;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;
import org.trusttimeline.stage.AtoneAttuneAttach;

/**
 * A couple, and the rows of their record as the command path would write them: a joint chart and one partner's own.
 *
 * @param texts seals what they say; absent: they say nothing in words
 */
record GeneratedRecord(
        RelationshipId id,
        PartnerId ann,
        PartnerId ben,
        @Nullable SealedTexts texts) {

    private static final String NARRATIVE =
            "When you come home late and do not call, I sit there and think of that year again. I need to hear from you"
                    + " before it gets dark, not because I want to check on you, but because then I can breathe.";

    private static final int EVERY_FIFTH_IS_OF_EARLIER = 5;
    private static final int EVERY_TENTH_REFERS = 10;
    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 20;
    private static final int MONTHS = 12;

    /** The couple of that number: the same number gives the same ids. */
    static GeneratedRecord number(int number, @Nullable SealedTexts texts) {
        String name = "couple " + number;
        return new GeneratedRecord(
                new RelationshipId(id(name)),
                new PartnerId(id(name + " ann")),
                new PartnerId(id(name + " ben")),
                texts);
    }

    /** The partner who reads, and whose own chart it is. */
    Caller reader() {
        return new Caller(ann.toString(), Role.PARTNER, null, null);
    }

    JointChart joint() {
        return new JointChart(id);
    }

    PartnerChart own() {
        return new PartnerChart(id, ann);
    }

    /** The entry of that position of the joint chart: the opening, then needs and joys, some of years ago, some with a reply. */
    NewRow joint(long position) {
        Speaker speaker =
                position == 0 ? new Speaker.Clinician(new StaffId("practice", "dana")) : new Speaker.Partner(ann);
        Statement said = statement(joint(), position, speaker);
        return row(joint(), position, position == 0 ? opened(said) : told(said, position));
    }

    /** The entry of that position of the partner's own chart. */
    NewRow own(long position) {
        return row(own(), position, new JournalKept(statement(own(), position, new Speaker.Partner(ann))));
    }

    private ChartEvent told(Statement said, long position) {
        if (position % EVERY_TENTH_REFERS == 0) {
            return new StatementAcknowledged(said, EntryRef.here(entryId(joint(), position - 1)));
        }
        return position % 2 == 0 ? new NeedStated(said) : new JoyShared(said);
    }

    private RelationshipOpened opened(Statement said) {
        return new RelationshipOpened(
                said,
                id,
                List.of(new Partner(ann, null), new Partner(ben, null)),
                "practice",
                ZoneOffset.UTC,
                AtoneAttuneAttach.NAME,
                new Policies(1, RecordPolicy.ONE_JOINT_RECORD, SecretsPolicy.CONFIDENCES_KEPT));
    }

    private Statement statement(Chart chart, long position, Speaker speaker) {
        EntryId entryId = entryId(chart, position);
        return new Statement(
                entryId,
                speaker,
                null,
                position % EVERY_FIFTH_IS_OF_EARLIER == 1 ? Edtf.parse(month(position)) : null,
                List.of(),
                texts == null ? null : sealed(texts, chart, speaker, entryId),
                Source.SESSION,
                null,
                List.of());
    }

    private static String month(long position) {
        long months = position * 7;
        return "%d-%02d".formatted(FIRST_YEAR + months / MONTHS % YEARS, 1 + months % MONTHS);
    }

    private static SealedText sealed(SealedTexts texts, Chart chart, Speaker speaker, EntryId entryId) {
        return texts.seal(speaker.text(), new SealContext(chart.stream(), entryId.value(), "narrative"), NARRATIVE);
    }

    private static NewRow row(Chart chart, long position, ChartEvent event) {
        UUID request = UUID.randomUUID();
        return new NewRow(
                chart.stream(),
                position,
                event.statement().entryId().value(),
                EventTypes.storedAs(event.getClass()).name(),
                EventTypes.storedAs(event.getClass()).revision(),
                EventJson.write(event),
                EventJson.write(new Recording("dana", Role.CLINICIAN, "practice", request, request, "00")));
    }

    private static EntryId entryId(Chart chart, long position) {
        return new EntryId(id(chart.stream() + " " + position));
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(UTF_8));
    }
}
