package org.trusttimeline.standalone.importing;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Shows nothing. */
    Progress NONE = (done, total, refused) -> {};

    /** So many lines are done, and so many of them were refused. */
    void at(long done, long total, long refused);

    /** Nothing more is to come. */
    default void end() {}
}
