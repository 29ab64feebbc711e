package org.trusttimeline.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.Modality;

/**
 * A session took place.
 *
 * @param statement who said it, when, in which words
 * @param attended which partners attended
 * @param modality how it was held
 * @param begun when it began, UTC
 * @param ended when it ended, UTC
 */
@Stored(name = "SessionRecorded", revision = 1)
public record SessionRecorded(
        Statement statement,
        List<PartnerId> attended,
        Modality modality,
        @Nullable Instant begun,
        @Nullable Instant ended)
        implements ClinicalEvent {}
