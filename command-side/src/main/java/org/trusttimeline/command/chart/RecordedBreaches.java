package org.trusttimeline.command.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trusttimeline.events.BreachEvent;
import org.trusttimeline.events.BreachEvent.BreachInformationAdded;
import org.trusttimeline.events.BreachEvent.BreachRecorded;
import org.trusttimeline.events.BreachEvent.ImpactStated;
import org.trusttimeline.events.BreachEvent.MatterPutOnTheTable;
import org.trusttimeline.events.BreachEvent.NothingLeftToAskSaid;
import org.trusttimeline.events.BreachEvent.QuestionAnswered;
import org.trusttimeline.events.BreachEvent.QuestionAsked;
import org.trusttimeline.events.BreachFacts;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** The breaches on a chart, and the questions asked about them. */
public final class RecordedBreaches {

    private final Map<BreachId, RecordedBreach> byId = new HashMap<>();
    private final Map<EntryId, BreachId> questions = new HashMap<>();

    Optional<RecordedBreach> find(BreachId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The breach that a question is about. */
    Optional<BreachId> askedAbout(EntryId question) {
        return Optional.ofNullable(questions.get(question));
    }

    /** Whether that entry told of a breach which a harmed partner has answered since. */
    boolean isAnswered(EntryId entry) {
        return byId.values().stream().anyMatch(breach -> breach.recordedBy().equals(entry) && breach.answered());
    }

    void evolve(BreachEvent event) {
        switch (event) {
            case BreachRecorded told ->
                put(told.breachId(), told.statement().entryId(), told.harmed(), told.causedBy());
            case ImpactStated said -> answered(said.breachId(), said.statement());
            case QuestionAsked asked -> asked(asked);
            case NothingLeftToAskSaid said -> answered(said.breachId(), said.statement());
            case BreachInformationAdded told -> answered(told.breachId(), told.statement());
            case QuestionAnswered byWhoCausedIt -> {}
            case MatterPutOnTheTable byWhoCausedIt -> {}
        }
    }

    /** A confidence may carry the facts of a breach. */
    void told(BreachFacts facts, Statement statement) {
        put(facts.breachId(), statement.entryId(), facts.harmed(), facts.causedBy());
    }

    /** Somebody said something about a breach; if it was a harmed partner, they have answered it. */
    void answered(BreachId id, Statement statement) {
        if (statement.reportedBy() == null && statement.statedBy() instanceof Speaker.Partner partner) {
            byId.computeIfPresent(id, (same, breach) -> breach.answeredBy(partner.partnerId()));
        }
    }

    private void asked(QuestionAsked asked) {
        questions.put(asked.statement().entryId(), asked.breachId());
        answered(asked.breachId(), asked.statement());
    }

    private void put(BreachId id, EntryId entry, List<PartnerId> harmed, List<PartnerId> causedBy) {
        byId.putIfAbsent(id, new RecordedBreach(id, entry, harmed, causedBy, false));
    }

    /**
     * A breach, and who has which role in it.
     *
     * @param recordedBy the entry that told of it first
     * @param answered whether a harmed partner has answered it: from then on its words stay as they were answered
     */
    public record RecordedBreach(
            BreachId id, EntryId recordedBy, List<PartnerId> harmed, List<PartnerId> causedBy, boolean answered) {

        RecordedBreach answeredBy(PartnerId partner) {
            return new RecordedBreach(id, recordedBy, harmed, causedBy, answered || harmed.contains(partner));
        }
    }
}
