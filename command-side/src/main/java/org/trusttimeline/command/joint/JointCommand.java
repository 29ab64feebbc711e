package org.trusttimeline.command.joint;

import org.trusttimeline.events.JointEvent;

/** A request to state something on the joint chart. One command, one entry, one event. */
public interface JointCommand {

    /**
     * Decides, from what the chart holds and what is said: no clock, no randomness, no I/O.
     *
     * @throws Refusal with the rule's name
     */
    JointEvent decide(Relationship couple, Said said);
}
