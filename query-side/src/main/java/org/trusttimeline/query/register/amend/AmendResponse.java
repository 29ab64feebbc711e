package org.trusttimeline.query.register.amend;

import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.stage.CountedEntry;

/**
 * What a harmed partner said of a version of an amend.
 *
 * @param said the entry that says so
 */
public record AmendResponse(PartnerId partnerId, int version, boolean accepted, CountedEntry said) {}
