package org.trusttimeline.query.register.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.query.access.Disclaimer;
import org.trusttimeline.query.register.CountedRegister;
import org.trusttimeline.query.register.Wordings;

/**
 * The boundaries of a couple's partners.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param boundaries in the order in which they were first stated
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoundariesAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<BoundaryDetails> boundaries,
        String note) {

    static BoundariesAnswer of(CountedRegister register) {
        BoundaryRegister boundaries = BoundaryRegister.of(register.counted());
        Wordings wordings = register.wordings(boundaries.lines().stream().map(BoundaryLine::stated));
        return new BoundariesAnswer(
                register.record().relationshipId(),
                register.days().trueOnText(),
                register.days().knownOnText(),
                boundaries.lines().stream()
                        .map(line -> BoundaryDetails.of(
                                line, boundaries.crossingsOf(line), wordings.narrative(line.stated())))
                        .toList(),
                Disclaimer.READING);
    }
}
