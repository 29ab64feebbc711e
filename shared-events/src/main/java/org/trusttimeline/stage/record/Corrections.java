package org.trusttimeline.stage.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.Entry;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.stage.reading.Cited;

/** What was corrected of entries: of each field, the latest correction by its place governs. */
final class Corrections {

    private final Map<Cited, Corrected> byEntry = new HashMap<>();

    /** @param corrections in the order of their places, each a correction */
    Corrections(List<Counted> corrections) {
        corrections.forEach(counted -> {
            if (counted.event() instanceof EntryCorrected correction) {
                Cited meant = Cited.of(correction.entry().from(counted.entry().chart()));
                byEntry.merge(meant, Corrected.by(correction), Corrected::then);
            }
        });
    }

    /** The entry's statement, as corrected. */
    Statement statement(Entry entry) {
        Statement original = entry.event().statement();
        return Optional.ofNullable(byEntry.get(Cited.of(entry)))
                .map(corrected -> corrected.applyTo(original))
                .orElse(original);
    }

    private record Corrected(
            @Nullable Edtf occurred,
            @Nullable List<Learned> learned,
            @Nullable Topic topic) {

        static Corrected by(EntryCorrected correction) {
            return new Corrected(
                    correction.correctedOccurred(), correction.correctedLearned(), correction.correctedTopic());
        }

        Corrected then(Corrected later) {
            return new Corrected(
                    later(later, Corrected::occurred),
                    later(later, Corrected::learned),
                    later(later, Corrected::topic));
        }

        private <T> @Nullable T later(Corrected later, Function<Corrected, @Nullable T> field) {
            T corrected = field.apply(later);
            return corrected == null ? field.apply(this) : corrected;
        }

        Statement applyTo(Statement said) {
            return new Statement(
                    said.entryId(),
                    said.statedBy(),
                    said.reportedBy(),
                    occurred == null ? said.occurred() : occurred,
                    learned == null ? said.learned() : learned,
                    said.narrative(),
                    said.source(),
                    topic == null ? said.topic() : topic,
                    said.evidence());
        }
    }
}
