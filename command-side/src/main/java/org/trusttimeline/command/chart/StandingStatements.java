package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.ConfidenceEvent.DisclosedInPrivate;
import org.trusttimeline.events.CorrectionEvent;
import org.trusttimeline.events.CorrectionEvent.EntryCorrected;
import org.trusttimeline.events.CorrectionEvent.EntryMarkedInError;
import org.trusttimeline.events.JointEvent.ConfidenceShared;
import org.trusttimeline.events.ResponseEvent.NotFreelyGivenSaid;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Topic;

/** The entries of one chart as their corrections leave them, without their words: so a correction that changes nothing is told. */
public final class StandingStatements {

    private final Map<EntryId, StandingStatement> entries = new HashMap<>();
    private final Map<EntryId, EntryId> corrections = new HashMap<>();
    private final Map<EntryId, EntryId> marks = new HashMap<>();
    private final Set<EntryId> inError = new HashSet<>();

    /**
     * An entry as its corrections leave it.
     *
     * @param isCorrection whether it corrects another, or marks it as in error
     * @param tellsOfBefore whether somebody may have known before it occurred: it tells of what happened before
     * @param isSettled whether it is certain which correction counts: none that was passed on, dated, or taken back
     */
    public record StandingStatement(
            @Nullable Edtf occurred,
            List<Learned> learned,
            @Nullable Topic topic,
            boolean isCorrection,
            boolean tellsOfBefore,
            boolean isSettled) {

        private StandingStatement with(EntryCorrected by) {
            boolean counts =
                    by.statement().reportedBy() == null && by.statement().occurred() == null;
            return new StandingStatement(
                    by.correctedOccurred() == null ? occurred : by.correctedOccurred(),
                    by.correctedLearned() == null ? learned : by.correctedLearned(),
                    by.correctedTopic() == null ? topic : by.correctedTopic(),
                    isCorrection,
                    tellsOfBefore,
                    isSettled && counts);
        }

        private StandingStatement unsettled() {
            return new StandingStatement(occurred, learned, topic, isCorrection, tellsOfBefore, false);
        }
    }

    void evolve(ChartEvent event) {
        EntryId id = event.statement().entryId();
        entries.put(id, first(event));
        switch (event) {
            case EntryCorrected correction -> {
                corrections.put(id, correction.entry().entryId());
                entries.computeIfPresent(correction.entry().entryId(), (entry, stands) -> stands.with(correction));
            }
            case EntryMarkedInError mark -> {
                takeBack(mark.entry().entryId());
                marks.put(id, mark.entry().entryId());
                inError.add(mark.entry().entryId());
            }
            case NotFreelyGivenSaid said -> takeBack(said.entry().entryId());
            default -> {}
        }
    }

    @Nullable
    StandingStatement find(EntryId entry) {
        return entries.get(entry);
    }

    boolean isInError(EntryId entry) {
        return inError.contains(entry);
    }

    private void takeBack(EntryId entry) {
        EntryId corrected = corrections.get(entry);
        if (corrected != null) {
            entries.computeIfPresent(corrected, (id, stands) -> stands.unsettled());
        }
        EntryId marked = marks.get(entry);
        if (marked != null) {
            inError.remove(marked);
        }
    }

    private static StandingStatement first(ChartEvent event) {
        boolean tellsOfBefore = event instanceof BreachInformationAdded
                || event instanceof DisclosedInPrivate
                || event instanceof ConfidenceShared;
        return new StandingStatement(
                event.statement().occurred(),
                event.statement().learned(),
                event.statement().topic(),
                event instanceof CorrectionEvent,
                tellsOfBefore,
                true);
    }
}
