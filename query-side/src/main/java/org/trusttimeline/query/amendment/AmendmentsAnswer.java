package org.trusttimeline.query.amendment;

import java.util.List;
import org.trusttimeline.events.id.RelationshipId;

/**
 * The requests to amend a record, as far as the caller may read them.
 *
 * @param relationship whose
 * @param amendments oldest first
 * @param note what this is, and is not
 */
public record AmendmentsAnswer(RelationshipId relationship, List<AmendmentView> amendments, String note) {}
