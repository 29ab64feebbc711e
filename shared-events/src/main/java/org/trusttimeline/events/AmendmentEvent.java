package org.trusttimeline.events;

/** A request to amend the record and what becomes of it (45 CFR 164.526). */
public sealed interface AmendmentEvent extends JointEvent, PartnerEvent, ClinicalEvent, Referring
        permits AmendmentRequested, AmendmentExtended, AmendmentAccepted, AmendmentDenied, DenialRebutted {}
