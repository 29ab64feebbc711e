package org.trusttimeline.command.handling;

/** The body of a command, as far as a repetition is told by it. */
@FunctionalInterface
public interface SentBody {

    /**
     * Whether that is the digest of this body under any key its owner has had since they were last erased: so a repetition is
     * told after a rotation too, and never after an erasure.
     */
    boolean matches(String digest);
}
