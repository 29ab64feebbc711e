package org.trusttimeline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.edtf.Edtf;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.SealedText;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;

/** What puts an entry right that should read otherwise. */
public sealed interface CorrectionEvent extends JointEvent, PartnerEvent, ClinicalEvent, NotesEvent, Referring {

    /** The entry it is about. */
    EntryRef entry();

    @Override
    default EntryRef refersTo() {
        return entry();
    }

    /**
     * An entry was corrected; the original stays readable. What is absent here stays as it was.
     *
     * @param statement who said it, when, in which words
     * @param entry the entry corrected
     * @param correctedOccurred when it happened
     * @param correctedLearned since when someone knew
     * @param correctedNarrative the words, sealed
     * @param correctedTopic what it is about
     */
    @Stored(name = "EntryCorrected", revision = 1)
    record EntryCorrected(
            Statement statement,
            EntryRef entry,
            @Nullable Edtf correctedOccurred,
            @Nullable List<Learned> correctedLearned,
            @Nullable SealedText correctedNarrative,
            @Nullable Topic correctedTopic)
            implements CorrectionEvent {}

    /**
     * An entry should not be there; it stays readable and counts in no reading that knows of this.
     *
     * @param statement who said it, when, in which words
     * @param entry the entry in error
     */
    @Stored(name = "EntryMarkedInError", revision = 1)
    record EntryMarkedInError(Statement statement, EntryRef entry) implements CorrectionEvent {}
}
