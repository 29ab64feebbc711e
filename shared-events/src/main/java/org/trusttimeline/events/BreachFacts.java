package org.trusttimeline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/**
 * The facts of a breach that a confidence tells of. When it was told is when the telling entry occurred.
 *
 * @param breachId this breach
 * @param kind what kind of breach
 * @param named how a harmed partner names it
 * @param pattern whether it happened again and again
 * @param breachOccurred when the breach happened
 * @param harmed who was harmed, at least one
 * @param causedBy who caused it, at least one
 * @param partOf the breach whose repair this one joins
 */
public record BreachFacts(
        BreachId breachId,
        BreachKind kind,
        @Nullable BreachName named,
        boolean pattern,
        @Nullable Edtf breachOccurred,
        List<PartnerId> harmed,
        List<PartnerId> causedBy,
        @Nullable BreachId partOf) {}
