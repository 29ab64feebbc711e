package org.trusttimeline.query.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.rebuild.ComparisonResult;
import org.trusttimeline.query.rebuild.Rebuild;

/**
 * A version of a projection, and how its building goes.
 *
 * @param id names it
 * @param state BUILDING; FOLLOWING the ledger, and being compared; SAME as the one that is served, or DIFFERENT; SERVED; KEPT, to be
 *     switched back to
 * @param byHand whether an operator switches to it, also if it is the same
 * @param done how many entries were taken in chart by chart
 * @param of how many the ledger held when it was begun; psychotherapy notes are among them, and taken in nowhere
 * @param perSecond entries taken in in a second
 * @param secondsLeft how long the rest will take at that rate
 * @param position the position of the ledger to which it has come
 * @param errors how many charts wait at an entry that cannot be taken in
 * @param begun when it was begun
 * @param built when all charts were built; from then on it follows the ledger
 * @param documents how many documents it had when it was compared
 * @param different how many of them differed from those of the version that was served then
 * @param examples ids of some of these
 * @param digest SHA-256 over its documents when it was compared, in hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildView(
        String id,
        Rebuild.State state,
        boolean byHand,
        long done,
        long of,
        @Nullable Long perSecond,
        @Nullable Long secondsLeft,
        @Nullable Long position,
        long errors,
        Instant begun,
        @Nullable Instant built,
        @Nullable Long documents,
        @Nullable Long different,
        @Nullable List<String> examples,
        @Nullable String digest) {

    static RebuildView of(Rebuild rebuild) {
        ComparisonResult compared = rebuild.comparison();
        return new RebuildView(
                rebuild.id(),
                rebuild.state(),
                rebuild.byHand(),
                rebuild.done(),
                rebuild.of(),
                rebuild.perSecond(),
                rebuild.secondsLeft(),
                rebuild.position(),
                rebuild.errors(),
                rebuild.begun(),
                rebuild.built(),
                compared == null ? null : (Long) compared.documents(),
                compared == null ? null : (Long) compared.different(),
                compared == null ? null : compared.examples(),
                compared == null ? null : compared.digest());
    }
}
