package org.trusttimeline.query.register.amend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;
import org.trusttimeline.query.register.Wordings;
import org.trusttimeline.stage.reading.CountedEntry;
import org.trusttimeline.stage.signs.AmendState;

/**
 * The amends of a couple.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param amends in the order in which they were first told of
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendsAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<AmendDetails> amends,
        String note) {

    static AmendsAnswer of(CountedRegister register) {
        List<AmendState> lines = register.counted().amends();
        Stream<CountedEntry> versions =
                lines.stream().flatMap(line -> line.versions().stream()).map(AmendState.Version::said);
        Wordings wordings = register.wordings(versions);
        return new AmendsAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                lines.stream().map(line -> AmendDetails.of(line, wordings)).toList(),
                Disclaimer.READING);
    }
}
