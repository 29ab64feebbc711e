package org.trusttimeline.events.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * What every statement carries beside what it says.
 *
 * @param entryId unique within its chart
 * @param statedBy whose words these are
 * @param reportedBy who passed the words on, if it was someone else: shown, never counted until confirmed
 * @param occurred when the thing happened; absent: at the moment of recording
 * @param learned since when someone knew, where that differs from {@code occurred}
 * @param narrative the words, sealed
 * @param source where the words come from
 * @param topic what they are about
 * @param evidence which of the five criteria of trust they strengthen or strain
 */
public record Statement(
        EntryId entryId,
        Speaker statedBy,
        @Nullable Speaker reportedBy,
        @Nullable Edtf occurred,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Learned> learned,
        @Nullable SealedText narrative,
        Source source,
        @Nullable Topic topic,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> evidence) {

    // None and absent are one here, and most statements have none: it is not written.
    public Statement {
        learned = learned == null ? List.of() : List.copyOf(learned);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** The same with those words. */
    public Statement withNarrative(SealedText words) {
        return new Statement(entryId, statedBy, reportedBy, occurred, learned, words, source, topic, evidence);
    }

    /** The same without words: those are bound to the entry they were said for. */
    public Statement withoutWords() {
        return new Statement(entryId, statedBy, reportedBy, occurred, learned, null, source, topic, evidence);
    }

    /** Whether the words are that partner's own, not passed on by another. */
    public boolean saidBy(PartnerId partner) {
        return reportedBy == null && statedBy.is(partner);
    }
}
