package org.trusttimeline.query.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the records that somebody may read.
 *
 * @param relationships a line for each record
 * @param next the {@code cursor} to read on with; absent where there is nothing more
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadAnswer(
        List<CaseloadLine> relationships, @Nullable String next, String note) {}
