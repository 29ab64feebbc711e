package org.trusttimeline.query.register;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.RecordAccess;
import org.trusttimeline.query.access.RecordRequest;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.query.stage.StageQuery;
import org.trusttimeline.query.stage.StageReader;
import org.trusttimeline.stage.CountedRecord;

/** Reads registers from the charts of the caller's timeline, or from the joint chart alone. */
public final class RegisterReader {

    private final RecordAccess records;
    private final Texts texts;

    public RegisterReader(RecordAccess records, Texts texts) {
        this.records = records;
        this.texts = texts;
    }

    /**
     * Answers with a register.
     *
     * @param answer makes the answer of what counts
     * @throws Problem 400 if there is a fault in the query, and as every read does
     */
    public <A> ResponseEntity<A> answer(RecordRequest request, Function<CountedRegister, A> answer) {
        StageQuery query = StageQuery.of(request.query());
        return records.answer(
                request,
                query.view()::ofTimeline,
                record -> answer.apply(new CountedRegister(
                        record,
                        query.days(),
                        CountedRecord.of(
                                StageReader.entries(record), query.days().asOf(record.zone()), record.zone()),
                        texts)));
    }
}
