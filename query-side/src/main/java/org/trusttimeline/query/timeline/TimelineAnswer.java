package org.trusttimeline.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.RelationshipId;

/**
 * A part of a timeline.
 *
 * @param relationship whose
 * @param entries in the order asked for; equal dates in the order of their recording
 * @param unreadable how many entries, or pages of them, met on the way cannot be read at present; absent if all can
 * @param next the {@code cursor} to read on with; absent where there is nothing more to be shown
 * @param position how far the charts read here had come: what comes later is told by the live feed {@code after} it; absent
 *     where there is no feed
 * @param note what this is, and is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineAnswer(
        RelationshipId relationship,
        List<EntryView> entries,
        @Nullable Integer unreadable,
        @Nullable String next,
        @Nullable String position,
        String note) {}
