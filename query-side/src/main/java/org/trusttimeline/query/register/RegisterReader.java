package org.trusttimeline.query.register;

import org.springframework.http.ResponseEntity;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.stage.StageQuery;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.stage.CountedRecord;

/** Reads registers from the charts of the caller's timeline, or from the joint chart alone. */
public final class RegisterReader {

    private final RecordAccess records;

    public RegisterReader(RecordAccess records) {
        this.records = records;
    }

    /**
     * Answers with a register.
     *
     * @throws Problem 400 if there is a fault in the query, and as every read does
     */
    public <A> ResponseEntity<A> answer(RecordRequest asked, QueryParameters query, Register<A> register) {
        StageQuery reading = StageQuery.of(query);
        return records.answer(
                asked, reading.view()::ofTimeline, record -> register.of(record, reading, counted(record, reading)));
    }

    private static CountedRecord counted(AccessibleRecord record, StageQuery reading) {
        return CountedRecord.of(StageReader.entries(record), reading.days().asOf(record.zone()), record.zone());
    }

    /** What a register makes of what counts. */
    @FunctionalInterface
    public interface Register<A> {
        A of(AccessibleRecord record, StageQuery reading, CountedRecord counted);
    }
}
