package org.trusttimeline.query.chart;

import java.time.ZoneId;
import java.util.List;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.RelationshipOpened;
import org.trusttimeline.events.vocabulary.SecretsPolicy;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;

/**
 * Whose record it is, who cares for it, and how it is held.
 *
 * @param opening the entry that opened it, to which the partners' sealed names are bound
 * @param partners two or more
 * @param careTeam ids of the clinicians who may read it
 * @param practice the practice that keeps it
 * @param zone the zone of the practice, in which days are meant
 * @param stageModel name and version of the model that reads the stage
 * @param recordPolicy how the record is held
 * @param secretsPolicy the house's policy on confidences
 */
public record Facts(
        EntryId opening,
        List<Partner> partners,
        List<String> careTeam,
        String practice,
        ZoneId zone,
        String stageModel,
        RecordPolicy recordPolicy,
        SecretsPolicy secretsPolicy) {

    static Facts of(Entry opening) {
        if (!(opening.event() instanceof RelationshipOpened opened)) {
            throw new IllegalStateException(opening.chart().stream() + " does not begin with its opening");
        }
        return new Facts(
                opened.statement().entryId(),
                opened.partners(),
                List.of(opening.recording().recordedBy()),
                opened.practice(),
                opened.zone(),
                opened.stageModel(),
                opened.recordPolicy(),
                opened.secretsPolicy());
    }

    /** Who the partners are. */
    public List<PartnerId> partnerIds() {
        return partners.stream().map(Partner::partnerId).toList();
    }
}
