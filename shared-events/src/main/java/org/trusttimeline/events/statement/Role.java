package org.trusttimeline.events.statement;

/** In which capacity somebody is signed in. */
public enum Role {
    PARTNER,
    CLINICIAN,
    MEDIATOR,
    SUPERVISOR,
    AUDITOR,
    OPERATOR
}
