package org.trusttimeline.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a schema is served.
 *
 * @param version the one that readers get
 * @param previous the one before, which follows on and can be switched back to; absent where there is none
 */
public record ServedVersion(
        int schema, String version, @Nullable String previous) {

    boolean names(Version one) {
        return one.id().equals(version) || one.id().equals(previous);
    }
}
