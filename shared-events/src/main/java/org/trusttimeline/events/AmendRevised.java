package org.trusttimeline.events;

import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.AmendKind;

/**
 * The partner who offered an amend changed it: a new version, not a second amend.
 *
 * @param statement who said it, when, in which words
 * @param amendId the amend
 * @param breachId the breach
 * @param version the version this makes, from 2
 * @param kind what kind of amend it now is
 * @param terms what is now offered, sealed
 */
@Stored(name = "AmendRevised", revision = 1)
public record AmendRevised(
        Statement statement,
        AmendId amendId,
        BreachId breachId,
        int version,
        AmendKind kind,
        @Nullable SealedText terms)
        implements AmendEvent {}
