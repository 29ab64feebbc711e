package org.trusttimeline.query.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.query.chart.Person;
import org.trusttimeline.query.chart.RecordFacts;

/** In which capacity somebody reads a record. Whoever is in none does not read it, and does not learn that it exists. */
public sealed interface Viewer {

    /** One of the couple: reads the joint chart and their own. */
    record OfTheCouple(PartnerId partnerId) implements Viewer {}

    /** One of the care team: reads every chart, and notes of their own. */
    record OfTheCareTeam(String id) implements Viewer {}

    /** A mediator: reads the joint chart alone. */
    record Mediating() implements Viewer {}

    /** Whether a caller could read any record at all, signed in as they are. */
    static boolean isAnywhere(Caller caller) {
        return switch (caller.role()) {
            case PARTNER, CLINICIAN, MEDIATOR -> true;
            case SUPERVISOR, AUDITOR, OPERATOR -> false;
        };
    }

    /** A caller, as lists of readers name them. */
    static Person reader(Caller caller) {
        return new Person(
                caller.role(), caller.partner().map(PartnerId::toString).orElse(caller.id()));
    }

    /** In which capacity a caller reads that record, if in any. */
    static Optional<Viewer> of(Caller caller, RecordFacts facts) {
        if (caller.role() == Role.CLINICIAN && facts.staff().careTeam().contains(caller.id())) {
            return Optional.of(new OfTheCareTeam(caller.id()));
        }
        if (caller.role() == Role.MEDIATOR && facts.staff().mediators().contains(caller.id())) {
            return Optional.of(new Mediating());
        }
        return caller.partner().filter(facts.partnerIds()::contains).map(OfTheCouple::new);
    }

    /** The charts they read, whether these have entries or not: the joint chart first. */
    default List<Chart> charts(RelationshipId id, RecordFacts facts) {
        Stream<Chart> beside = switch (this) {
            case OfTheCouple partner -> Stream.of(new PartnerChart(id, partner.partnerId()));
            case OfTheCareTeam all ->
                Stream.concat(
                        facts.partnerIds().stream().map(partner -> new PartnerChart(id, partner)),
                        Stream.of(new ClinicalChart(id)));
            case Mediating none -> Stream.empty();
        };
        return Stream.concat(Stream.of(new JointChart(id)), beside).toList();
    }

    /** Whether these are notes of their own. */
    default boolean writes(NotesChart notes) {
        return this instanceof OfTheCareTeam clinician && clinician.id().equals(notes.author());
    }
}
