package org.trusttimeline.events.vocabulary;

/** In which capacity somebody is assigned to a couple. */
public enum Capacity {
    /** One of the care team. */
    CLINICIAN,
    /** Holds sessions agreed on; reads the joint chart alone. */
    MEDIATOR
}
