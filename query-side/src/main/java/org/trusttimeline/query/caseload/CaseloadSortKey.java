package org.trusttimeline.query.caseload;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.access.AccessibleRecord;
import org.trusttimeline.query.access.CommonParameters;
import org.trusttimeline.query.access.Opaque;
import org.trusttimeline.query.access.QueryParameters;
import org.trusttimeline.query.stage.StageScope;

/**
 * Where a record stands in somebody's caseload: the newest change first, equal ones by relationship. A partner's records stand by
 * relationship alone, for the newest change of a record may be one that they are not shown.
 *
 * @param changedAt when the last entry of the charts read was recorded, in microseconds since 1970; 0 for partners
 */
record CaseloadSortKey(long changedAt, RelationshipId relationship) implements Comparable<CaseloadSortKey> {

    private static final Comparator<CaseloadSortKey> ORDER = Comparator.comparingLong(CaseloadSortKey::changedAt)
            .reversed()
            .thenComparing(key -> key.relationship().value());
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) ([0-9a-f-]{36}) (\\p{Alpha}+)");

    static CaseloadSortKey of(AccessibleRecord record) {
        long changedAt = record.charts().stream()
                .mapToLong(open -> open.head().recordedAt())
                .max()
                .orElseThrow();
        return new CaseloadSortKey(record.partner().isPresent() ? 0 : changedAt, record.relationshipId());
    }

    /**
     * Reads a cursor: the key of the last line that was shown.
     *
     * @throws Problem 400 if no answer ever gave it, or one of another view
     */
    static CaseloadSortKey of(String cursor, StageScope view) {
        Matcher plain = FORM.matcher(Opaque.plain(cursor).orElse(""));
        if (!plain.matches() || !plain.group(3).equals(code(view))) {
            throw notGiven();
        }
        try {
            return new CaseloadSortKey(Long.parseLong(plain.group(1)), RelationshipId.of(plain.group(2)));
        } catch (IllegalArgumentException noId) {
            throw notGiven();
        }
    }

    /** The cursor to read on with behind it. */
    String cursor(StageScope view) {
        return Opaque.text(changedAt + " " + relationship + " " + code(view));
    }

    private static String code(StageScope view) {
        return view == StageScope.JOINT ? "joint" : "own";
    }

    @Override
    public int compareTo(CaseloadSortKey other) {
        return ORDER.compare(this, other);
    }

    private static Problem notGiven() {
        return QueryParameters.bad(CommonParameters.CURSOR, "Send the next of an answer, as it was.");
    }
}
