package org.trusttimeline.query.register;

import org.springframework.http.ResponseEntity;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.reading.Asked;
import org.trusttimeline.query.reading.OpenRecord;
import org.trusttimeline.query.reading.QueryParameters;
import org.trusttimeline.query.reading.Records;
import org.trusttimeline.query.stage.ReadingAsked;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.stage.CountedRecord;

/** Reads registers from the charts of the caller's timeline, or from the joint chart alone. */
public final class RegisterReader {

    private final Records records;

    public RegisterReader(Records records) {
        this.records = records;
    }

    /**
     * Answers with a register.
     *
     * @throws Problem 400 if there is a fault in the query, and as every read does
     */
    public <A> ResponseEntity<A> answer(Asked asked, QueryParameters query, Register<A> register) {
        ReadingAsked reading = ReadingAsked.of(query);
        return records.answer(
                asked, reading.view()::ofTimeline, record -> register.of(record, reading, counted(record, reading)));
    }

    private static CountedRecord counted(OpenRecord record, ReadingAsked reading) {
        return CountedRecord.of(StageReader.entries(record), reading.days().asOf(record.zone()), record.zone());
    }

    /** What a register makes of what counts. */
    @FunctionalInterface
    public interface Register<A> {
        A of(OpenRecord record, ReadingAsked reading, CountedRecord counted);
    }
}
