package org.trusttimeline.stage.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.vocabulary.BreachKind;
import org.trusttimeline.events.vocabulary.BreachName;

/** What one entry says of a breach; of what it leaves open, others may tell. */
public record Facts(
        BreachId breachId,
        @Nullable Edtf period,
        @Nullable BreachKind kind,
        @Nullable BreachName named,
        @Nullable Boolean pattern,
        @Nullable Roles roles) {

    static Optional<Facts> toldBy(ChartEvent event, @Nullable Edtf occurred) {
        return switch (event) {
            case BreachRecorded told -> Optional.of(of(told, occurred));
            case BreachInformationAdded told ->
                Optional.of(new Facts(
                        told.breachId(), told.breachOccurred(), told.kind(), told.named(), told.pattern(), null));
            case DisclosedInPrivate told -> Optional.ofNullable(told.breach()).map(Facts::of);
            case ConfidenceShared told -> Optional.ofNullable(told.breach()).map(Facts::of);
            default -> Optional.empty();
        };
    }

    /** A breach recorded without a date happened at the moment of recording, or nobody knows when: it says so either way. */
    private static Facts of(BreachRecorded told, @Nullable Edtf occurred) {
        return new Facts(
                told.breachId(),
                occurred == null ? Edtf.unknown() : occurred,
                told.kind(),
                told.named(),
                told.pattern(),
                new Roles(told.harmed(), told.causedBy(), told.partOf()));
    }

    private static Facts of(BreachFacts told) {
        return new Facts(
                told.breachId(),
                told.breachOccurred(),
                told.kind(),
                told.named(),
                told.pattern(),
                new Roles(told.harmed(), told.causedBy(), told.partOf()));
    }

    /** Who was harmed in a breach, who caused it, and the breach whose repair it joins. */
    public record Roles(
            List<PartnerId> harmed,
            List<PartnerId> causedBy,
            @Nullable BreachId partOf) {}
}
