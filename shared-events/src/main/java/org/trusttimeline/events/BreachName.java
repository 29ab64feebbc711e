package org.trusttimeline.events;

/** How a harmed partner names what happened. */
public enum BreachName {
    MISUNDERSTANDING,
    BREACH,
    BETRAYAL
}
