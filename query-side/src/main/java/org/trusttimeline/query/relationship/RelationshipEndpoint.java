package org.trusttimeline.query.relationship;

import java.time.ZoneId;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.PartnerView;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.chart.RecordFacts;
import org.trusttimeline.query.relationship.RelationshipAnswer.PoliciesView;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.query.stage.StageScope;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.AsOf;

/** A relationship as it stands now. */
@RestController
public final class RelationshipEndpoint {

    private final RecordAccess records;
    private final Texts texts;

    public RelationshipEndpoint(RecordAccess records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    /**
     * Partners, policies, stage, and from the joint chart open amends and boundaries, agreements and the answers for
     * willingness that were opened. The stage is the one at {@code /stage}.
     *
     * @param request for which record; the stage is read from the charts of {@code view}, all else from the joint chart
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}")
    public ResponseEntity<RelationshipAnswer> getRelationship(
            @QueryNames(CommonParameters.VIEW) RecordRequest request) {
        StageScope view = StageScope.of(request.query());
        return records.answer(request, view::of, this::answer);
    }

    private RelationshipAnswer answer(AccessibleRecord record) {
        RecordFacts facts = record.head().facts();
        List<Entry> entries = StageReader.entries(record);
        OpenLines open = new OpenLines(record, joint(entries, facts.zone()), texts);
        return new RelationshipAnswer(
                record.relationshipId(),
                PartnerView.allOf(record, texts),
                facts.opening().practice(),
                facts.zone(),
                PoliciesView.of(facts.opening().policies()),
                facts.joined(),
                facts.closed(),
                CurrentStage.of(StageReader.read(record, entries, AsOf.now())),
                open.amends(),
                open.boundaries(),
                open.agreements(),
                open.willingness(),
                Disclaimer.READING);
    }

    private static CountedRecord joint(List<Entry> entries, ZoneId zone) {
        return CountedRecord.of(
                entries.stream()
                        .filter(entry -> entry.chart() instanceof JointChart)
                        .toList(),
                AsOf.now(),
                zone);
    }
}
