package org.trusttimeline.standalone.progress;

/** Is told how far something has come. */
@FunctionalInterface
public interface Progress {

    /** Shows nothing. */
    Progress NONE = (done, total, note) -> {};

    /** So much is done of so much; the note says what else there is to know. */
    void at(long done, long total, String note);

    /** Nothing more is to come. */
    default void end() {}
}
