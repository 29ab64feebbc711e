package org.trusttimeline.command.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;

/** {@code If-Match} (RFC 9110, section 13.1.1): the chart's {@code ETag}, a quoted position. */
final class Precondition {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Precondition() {}

    static @Nullable Long of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new Problem(400, "unknown-etag", "Send the ETag of the chart in If-Match, with its quotes.");
        }
        return Long.valueOf(etag.group(1));
    }
}
