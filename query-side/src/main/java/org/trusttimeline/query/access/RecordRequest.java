package org.trusttimeline.query.access;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.access.Caller;

/**
 * Who asks for which record.
 *
 * @param relationship as it stands in the path
 * @param timelinePosition the position the caller has seen acknowledged, as they carry it
 */
public record RecordRequest(
        Caller caller, String relationship, @Nullable String timelinePosition) {}
