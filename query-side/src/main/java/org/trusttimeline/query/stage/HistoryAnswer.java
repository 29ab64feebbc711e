package org.trusttimeline.query.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.access.QueryDays;
import org.trusttimeline.stage.reading.Since;
import org.trusttimeline.stage.reading.StageHistory;

/**
 * How the stage of a couple came to be.
 *
 * @param relationship whose
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param model name and version of the model that read it
 * @param stretches of the couple, newest first; before the oldest it was FOUNDATION
 * @param repairs of each repair, in the order in which the breaches began
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryAnswer(
        RelationshipId relationship,
        @Nullable String knownOn,
        String model,
        List<Stretch> stretches,
        List<OfRepair> repairs,
        String note) {

    static HistoryAnswer of(RelationshipId relationship, QueryDays days, StageHistory history) {
        return new HistoryAnswer(
                relationship,
                days.knownOnText(),
                history.model(),
                Stretch.all(history.couple()),
                history.repairs().stream().map(OfRepair::of).toList(),
                Disclaimer.READING);
    }

    /**
     * A time through which the stage was the same.
     *
     * @param since since when, and by which entry
     * @param until until when, and by which entry; absent: it goes on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stretch(
            Stage stage, Since since, @Nullable Since until) {

        private static List<Stretch> all(List<StageHistory.Stretch> stretches) {
            return stretches.stream()
                    .map(stretch -> new Stretch(stretch.stage(), stretch.since(), stretch.until()))
                    .toList();
        }
    }

    /**
     * The course of one repair.
     *
     * @param breach the breach that opened it
     * @param stretches newest first
     */
    public record OfRepair(BreachId breach, List<Stretch> stretches) {

        private static OfRepair of(StageHistory.OfRepair repair) {
            return new OfRepair(repair.breach(), Stretch.all(repair.stretches()));
        }
    }
}
