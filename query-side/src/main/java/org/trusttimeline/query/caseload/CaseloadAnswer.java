package org.trusttimeline.query.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;

/**
 * A part of the records that somebody may read.
 *
 * @param relationships a line for each record
 * @param unreadable the records on the caller's list that cannot be read at present; those of other pages may be among them
 * @param next the {@code cursor} to read on with; absent where there is nothing more
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadAnswer(
        List<CaseloadLine> relationships,
        List<RelationshipId> unreadable,
        @Nullable String next,
        String note) {}
