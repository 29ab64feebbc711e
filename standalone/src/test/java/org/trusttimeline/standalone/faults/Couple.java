package org.trusttimeline.standalone.faults;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;

/** Two partners, their charts, and what is stated on each. */
record Couple(UUID id, UUID ann, UUID ben) {

    static Couple from(RandomGenerator random) {
        return new Couple(uuid(random), uuid(random), uuid(random));
    }

    String path() {
        return "/api/relationships/" + id;
    }

    List<Chart> charts() {
        RelationshipId relationship = RelationshipId.of(id.toString());
        return List.of(
                new JointChart(relationship),
                new PartnerChart(relationship, PartnerId.of(ann.toString())),
                new PartnerChart(relationship, PartnerId.of(ben.toString())),
                new ClinicalChart(relationship));
    }

    Sending open() {
        return new Sending("/api/relationships", null, """
                {"type": "OpenRelationship", "relationshipId": "%s",
                 "partners": [{"partnerId": "%s"}, {"partnerId": "%s"}]}""".formatted(id, ann, ben));
    }

    Sending state(Chart chart, UUID entry) {
        return switch (chart) {
            case JointChart joint -> new Sending(path() + "/commands", ann, """
                    {"type": "StateBoundary", "entryId": "%1$s", "boundaryId": "%1$s", "narrative": "No."}""".formatted(entry));
            case PartnerChart own -> {
                UUID partner = UUID.fromString(own.partnerId().toString());
                yield new Sending(path() + "/partners/" + partner + "/commands", partner, """
                        {"type": "KeepJournal", "entryId": "%s", "narrative": "Alone."}""".formatted(entry));
            }
            default -> new Sending(path() + "/clinical/commands", null, """
                    {"type": "RecordObservation", "entryId": "%s", "narrative": "They look away."}""".formatted(entry));
        };
    }

    static UUID uuid(RandomGenerator random) {
        byte[] drawn = new byte[16];
        random.nextBytes(drawn);
        return UUID.nameUUIDFromBytes(drawn);
    }

    /**
     * A command as it is sent, the first time and again.
     *
     * @param by the partner who sends it; the clinician where it is null
     */
    record Sending(String path, @Nullable UUID by, String body) {}
}
