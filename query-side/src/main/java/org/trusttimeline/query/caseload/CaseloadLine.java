package org.trusttimeline.query.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.vocabulary.Stage;
import org.trusttimeline.query.access.PartnerView;

/**
 * A record in a caseload, by the entries that the caller is shown of the charts read here.
 *
 * @param relationship whose
 * @param partners two or more
 * @param stage that of the earliest open repair; its reasons are at {@code /stage}
 * @param lastChange when the newest of the entries was recorded
 * @param unseen how many of the entries came since the caller said that they had looked; absent if they never said so of any of
 *     these charts
 * @param closed whether the record is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadLine(
        RelationshipId relationship,
        List<PartnerView> partners,
        Stage stage,
        Instant lastChange,
        @JsonProperty("new") @Nullable Long unseen,
        boolean closed) {}
