package org.trusttimeline.query.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which versions there are of the schema that this release reads, and which of them is served. Kept beside the documents. */
public interface VersionStore {

    /** All versions, the oldest first. */
    List<Version> versions();

    Optional<Version> version(String id);

    Optional<ServedVersion> serving();

    /** A number for a version; none is given twice, so nothing that is left of an old one is taken for a new one's. */
    int nextNumber();

    /** Adds a version; false if another node has begun one under that number. */
    boolean add(Version version);

    /** All charts of a version are built. What was stored of that before stays. */
    void built(String id, Instant when);

    void compared(String id, ComparisonResult comparison);

    void remove(String id);

    /** Serves a version from now on, unless another was switched to meanwhile: false, then. */
    boolean serve(String version, @Nullable ServedVersion instead);

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
}
