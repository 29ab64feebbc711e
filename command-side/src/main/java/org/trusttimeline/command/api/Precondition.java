package org.trusttimeline.command.api;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.http.problem.Problem;

/**
 * {@code If-Match} (RFC 9110, section 13.1.1): the chart's {@code ETag}, a quoted position; a list of them, of which one has to
 * match; or {@code *}, which every chart that has entries matches. A weak one never matches.
 */
final class Precondition {

    private static final String ANY = "*";
    private static final Pattern NEXT =
            Pattern.compile("\\G[ \\t]*+(?:(W/)?+\"([!#-~\\x80-\\xFF]*+)\")?+[ \\t]*+(?:,|$)");

    private Precondition() {}

    /**
     * Whether a chart at that position is one that the client insists on.
     *
     * @return absent if they insist on none
     * @throws Problem 400 if it is no list of entity tags
     */
    static @Nullable LongPredicate of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        if (ifMatch.strip().equals(ANY)) {
            return position -> position >= 0;
        }
        Set<String> strong = strongTags(ifMatch);
        return position -> position >= 0 && strong.contains(Long.toString(position));
    }

    private static Set<String> strongTags(String list) {
        Set<String> strong = new HashSet<>();
        boolean some = false;
        int end = 0;
        for (Matcher next = NEXT.matcher(list); end < list.length() && next.find(); end = next.end()) {
            some |= next.group(2) != null;
            if (next.group(1) == null && next.group(2) != null) {
                strong.add(next.group(2));
            }
        }
        if (!some || end < list.length()) {
            throw new Problem(400, "unknown-etag", "Send the ETag of the chart in If-Match, with its quotes.");
        }
        return strong;
    }
}
