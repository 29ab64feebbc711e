package org.trusttimeline.query.register;

import java.util.stream.Stream;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.query.access.Texts;
import org.trusttimeline.stage.CountedRecord;
import org.trusttimeline.stage.reading.CountedEntry;

/**
 * What a register is made of.
 *
 * @param days on which days it is read, if not now
 * @param counted what counts of the record on these days
 */
public record CountedRegister(AccessibleRecord record, QueryDays days, CountedRecord counted, Texts texts) {

    /** The texts of those entries. */
    public Wordings wordings(Stream<CountedEntry> entries) {
        return Wordings.of(entries, record, texts);
    }
}
