package org.trusttimeline.events;

/** What the partners agree on: made before harm, or as a rhythm of their own. */
public sealed interface AgreementEvent extends JointEvent, PartnerEvent
        permits AgreementProposed, AgreementRevised, AgreementSigned, AgreementSaidToBeBroken {}
