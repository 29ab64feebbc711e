package org.trusttimeline.query.register.amend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;

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
        String note) {}
