package org.trusttimeline.query.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.query.rebuild.Rebuild;

/**
 * A projection of the ledger.
 *
 * @param name how it is called in addresses
 * @param head the last position of the ledger
 * @param served the version that readers get; absent while the first is built
 * @param position the position of the ledger to which that version has come
 * @param lag how many positions it is behind
 * @param parked how many of its charts wait at an entry that cannot be taken in
 * @param versions every version that there is, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionView(
        String name,
        long head,
        @Nullable String served,
        @Nullable Long position,
        @Nullable Long lag,
        long parked,
        List<RebuildView> versions) {

    static ProjectionView of(String name, long head, List<Rebuild> versions) {
        Rebuild served = versions.stream()
                .filter(version -> version.state() == Rebuild.State.SERVED)
                .findFirst()
                .orElse(null);
        Long position = served == null ? null : served.position();
        return new ProjectionView(
                name,
                head,
                served == null ? null : served.id(),
                position,
                position == null ? null : (Long) Math.max(0, head - position),
                served == null ? 0 : served.errors(),
                versions.stream().map(RebuildView::of).toList());
    }
}
