package org.trusttimeline.events.vocabulary;

/** How a harmed partner names what happened. */
public enum BreachName {
    MISUNDERSTANDING,
    BREACH,
    BETRAYAL
}
