package org.trusttimeline.query.register.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;

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
        String note) {}
