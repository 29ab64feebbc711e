package org.trusttimeline.command.rule;

/** A command refused by a rule. Nobody is refused for the stage. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;

    Refusal(Rule rule) {
        super(rule.words(), null, false, false);
        this.rule = rule;
    }

    /** The rule that refused it. */
    public Rule rule() {
        return rule;
    }
}
