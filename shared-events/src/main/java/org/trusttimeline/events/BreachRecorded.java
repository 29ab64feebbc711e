package org.trusttimeline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * Trust was broken: emotionally, sexually, by a word gone back on, or in another of the ways the article names.
 *
 * @param statement who said it, when, in which words
 * @param breachId this breach
 * @param kind what kind of breach
 * @param named how a harmed partner names it
 * @param pattern whether it happened again and again
 * @param harmed who was harmed, at least one
 * @param causedBy who caused it, at least one
 * @param partOf the breach whose repair this one joins (a lie about it, say)
 */
@Stored(name = "BreachRecorded", revision = 1)
public record BreachRecorded(
        Statement statement,
        BreachId breachId,
        BreachKind kind,
        @Nullable BreachName named,
        boolean pattern,
        List<PartnerId> harmed,
        List<PartnerId> causedBy,
        @Nullable BreachId partOf)
        implements BreachEvent {}
