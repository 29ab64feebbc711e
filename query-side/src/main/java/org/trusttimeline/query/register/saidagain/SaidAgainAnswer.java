package org.trusttimeline.query.register.saidagain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;

/**
 * What a couple's partners had to say more than once.
 *
 * @param relationship whose
 * @param trueOn the day on which it is read as true, EDTF, if one was asked for
 * @param knownOn the day on which it is read as known, EDTF, if one was asked for
 * @param saidAgain in the order in which each was first said
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidAgainAnswer(
        RelationshipId relationship,
        @Nullable String trueOn,
        @Nullable String knownOn,
        List<SaidAgainView> saidAgain,
        String note) {}
