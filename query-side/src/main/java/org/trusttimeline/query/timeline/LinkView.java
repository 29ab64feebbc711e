package org.trusttimeline.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.period.Dates;
import org.trusttimeline.events.statement.EntryAddress;
import org.trusttimeline.query.chart.Link;

/**
 * An entry that refers to another: corrects it, disagrees with it, upholds it, ….
 *
 * @param type what it says: {@code EntryCorrected}, {@code DisagreementStated}, …
 * @param chart the chart it is in
 * @param entryId unique within that chart
 * @param statedBy whose words it is
 * @param occurred when, in EDTF, as corrected; absent: at the moment of recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkView(
        String type,
        String chart,
        EntryId entryId,
        String statedBy,
        @Nullable String occurred) {

    static LinkView of(Link link, Chart chart, Dates dates) {
        return new LinkView(
                link.name(),
                chart.name(),
                link.entryId(),
                link.statedBy().text(),
                dates.correctedDate(new EntryAddress(chart, link.entryId()))
                        .map(Object::toString)
                        .orElse(link.occurred()));
    }
}
