package org.trusttimeline.query.register.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.position.TimelinePosition;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.QueryNames;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.register.RegisterReader;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.query.stage.StageQuery;
import org.trusttimeline.query.stage.StageScope;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/** The agreements of a couple. */
@RestController
public final class AgreementEndpoint {

    private final RegisterReader registers;
    private final Texts texts;

    public AgreementEndpoint(RegisterReader registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /**
     * Each agreement with all its versions, who signed which, and the entries that say it was broken. Read from the charts of
     * the caller's timeline, by the rules of the stage; a signature that is kept private is none.
     *
     * @param id the relationship
     * @param query {@code trueOn}, {@code knownOn}: EDTF dates, each to its last moment in the practice's zone; {@code
     *     view} ({@code joint}: of the joint chart alone; else {@code own})
     * @param position the {@code Timeline-Position} of a command's answer: waits up to two seconds for it
     * @return 200 with {@code ETag}, the positions of the charts read here; problems: 400 {@code unknown-parameter},
     *     {@code bad-parameter}, {@code unknown-timeline-position}; 404 {@code no-such-relationship}; 503 {@code
     *     being-rebuilt}, {@code not-there-yet}, {@code read-model-unavailable}, {@code keys-unavailable}
     */
    @GetMapping("/api/relationships/{id}/agreements")
    public ResponseEntity<AgreementsAnswer> agreements(
            Caller caller,
            @PathVariable String id,
            @QueryNames({QueryDays.TRUE_ON, QueryDays.KNOWN_ON, StageScope.PARAMETER}) QueryParameters query,
            @RequestHeader(name = TimelinePosition.HEADER, required = false) @Nullable String position) {
        return registers.answer(new RecordRequest(caller, id, position), query, this::answer);
    }

    private AgreementsAnswer answer(AccessibleRecord record, StageQuery reading, CountedRecord counted) {
        List<PartnerId> partners = record.head().facts().partnerIds();
        List<AgreementLine> lines = AgreementRegister.of(counted).lines();
        Stream<CountedEntry> versions =
                lines.stream().flatMap(line -> line.versions().stream()).map(AgreementVersion::said);
        Wordings wordings = Wordings.of(versions, record, texts);
        return new AgreementsAnswer(
                record.relationshipId(),
                reading.days().trueOnText(),
                reading.days().knownOnText(),
                lines.stream()
                        .map(line -> AgreementDetails.of(line, partners, wordings))
                        .toList(),
                Disclaimer.READING);
    }
}
