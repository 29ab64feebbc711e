package org.trusttimeline.query.projection;

/** The read model as readers meet it: one version of it is served at a time. */
@FunctionalInterface
public interface ReadModel {

    /** The documents of the version that is served now. Whoever reads a record reads all of it from one version. */
    Documents served();
}
