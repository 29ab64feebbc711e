package org.trusttimeline.events.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the server adds to a statement about its recording (HL7 EHR-S FM TI.2: who, what, when, where, why). The moment
 * of recording is the ledger's own column.
 *
 * @param recordedBy the authenticated actor's id
 * @param role in which capacity they were signed in
 * @param practice the practice they act for
 * @param correlationId the request that led to the entry
 * @param causationId the command that led to the entry
 * @param bodyMac keyed digest of the command's body, hexadecimal: tells a repeated command from another one with its id
 */
public record Recording(
        String recordedBy,
        Role role,
        @Nullable String practice,
        UUID correlationId,
        UUID causationId,
        String bodyMac) {}
