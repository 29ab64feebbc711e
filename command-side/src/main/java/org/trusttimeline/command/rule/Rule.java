package org.trusttimeline.command.rule;

/** A rule by its name, which is also its error. Each use case has an enum of its own. */
public interface Rule {

    /** What a refusal by a rule means. */
    enum RefusalKind {
        /** What was named is not there, or not for whoever asks. */
        NOT_FOUND,
        /** It is in conflict with what is on record already. */
        CONFLICT,
        /** It may not be stated like this, here, or by this speaker. */
        REFUSED
    }

    /** The rule's name, as an enum constant. */
    String name();

    /** What the rule says, to the one refused. */
    String words();

    /** What a refusal by this rule means. */
    default RefusalKind kind() {
        return RefusalKind.REFUSED;
    }

    /** Refuses unless it holds. */
    default void unless(boolean holds) {
        if (!holds) {
            throw refusal();
        }
    }

    /** The refusal by this rule. */
    default Refusal refusal() {
        return new Refusal(this, words());
    }

    /** The refusal by this rule, with what helps the one refused. */
    default Refusal refusal(String help) {
        return new Refusal(this, words() + " " + help);
    }
}
