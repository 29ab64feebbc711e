package org.trusttimeline.events;

import org.trusttimeline.events.vocabulary.RecordPolicy;
import org.trusttimeline.events.vocabulary.SecretsPolicy;

/**
 * The policies of the house under which a record is held.
 *
 * @param version which version of them, from 1
 * @param record how the record is held
 * @param secrets on what one partner tells in confidence
 */
public record Policies(int version, RecordPolicy record, SecretsPolicy secrets) {}
