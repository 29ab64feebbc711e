package org.trusttimeline.query.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.vocabulary.DenialBasis;
import org.trusttimeline.query.access.Citation;

/**
 * A request to amend the record.
 *
 * @param request the entry that requests it
 * @param entry the entry it asks to amend
 * @param requestedBy who asks, as in a timeline's {@code statedBy}
 * @param requestedOn the day of its receipt, in the practice's zone
 * @param dueOn the last day for a decision: 60 days after receipt, 90 once extended (45 CFR 164.526(b)(2))
 * @param extended whether the time for a decision was extended
 * @param state REQUESTED, ACCEPTED or DENIED; the latest decision governs
 * @param basis on which basis it was denied
 * @param rebuttals the entries that disagree with the denial or rebut that, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentView(
        Citation request,
        Citation entry,
        String requestedBy,
        LocalDate requestedOn,
        LocalDate dueOn,
        boolean extended,
        AmendmentState state,
        @Nullable DenialBasis basis,
        List<Citation> rebuttals) {}
