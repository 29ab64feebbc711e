package org.trusttimeline.command.rule;

/** A command refused by a rule. Nobody is refused for the stage. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String words;

    Refusal(Rule rule, String words) {
        super(words, null, false, false);
        this.rule = rule;
        this.words = words;
    }

    /** The rule that refused it. */
    public Rule rule() {
        return rule;
    }

    /** What the rule says, and what helps the one refused. */
    public String words() {
        return words;
    }
}
