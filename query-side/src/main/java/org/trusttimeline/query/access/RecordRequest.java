package org.trusttimeline.query.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.access.Caller;

/**
 * Who asks for which record, as an endpoint is given it: with {@link QueryNames} beside it, which say what the query may hold.
 *
 * @param relationship as it stands in the path
 * @param query what is asked for in the query
 * @param timelinePosition the position the caller has seen acknowledged, as they carry it
 */
public record RecordRequest(
        Caller caller,
        String relationship,
        QueryParameters query,
        @Nullable String timelinePosition) {

    /** One that is read as far as it has come, and of which nothing else is asked. */
    public static RecordRequest of(Caller caller, String relationship) {
        return new RecordRequest(caller, relationship, QueryParameters.of(Map.of()), null);
    }
}
