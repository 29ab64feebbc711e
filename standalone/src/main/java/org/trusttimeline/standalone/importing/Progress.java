package org.trusttimeline.standalone.importing;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Shows nothing. */
    Progress NONE = (done, total) -> {};

    /** So many lines are done, refused ones included. */
    void at(long done, long total);

    /** Nothing more is to come. */
    default void end() {}
}
