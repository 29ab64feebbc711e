package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * New information about an old breach, never a second one. When it was told is when this occurred.
 *
 * @param statement who said it, when, in which words
 * @param breachId the breach
 * @param breachOccurred when the breach happened, by this account
 * @param kind what kind of breach it was, by this account
 * @param named how a harmed partner names it now
 * @param pattern whether it happened again and again
 */
@Stored(name = "BreachInformationAdded", revision = 1)
public record BreachInformationAdded(
        Statement statement,
        BreachId breachId,
        @Nullable Edtf breachOccurred,
        @Nullable BreachKind kind,
        @Nullable BreachName named,
        @Nullable Boolean pattern)
        implements BreachEvent {}
