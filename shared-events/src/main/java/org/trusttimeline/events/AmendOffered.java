package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;

/**
 * The partner who caused the breach offered an amend: its version 1.
 *
 * @param statement who said it, when, in which words
 * @param amendId this amend
 * @param breachId the breach
 * @param kind what kind of amend
 * @param terms what is offered, sealed; not a legal agreement
 */
@Stored(name = "AmendOffered", revision = 1)
public record AmendOffered(
        Statement statement,
        AmendId amendId,
        BreachId breachId,
        AmendKind kind,
        @Nullable SealedText terms) implements AmendEvent {}
