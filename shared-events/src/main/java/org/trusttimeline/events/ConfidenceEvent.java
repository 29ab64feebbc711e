package org.trusttimeline.events;

/** What one partner keeps private, and whether it may be told. */
public sealed interface ConfidenceEvent extends PartnerEvent
        permits DisclosedInPrivate, JournalKept, SharingPermitted, SharingConfirmed, SharingRevoked, ConfidenceTold {}
