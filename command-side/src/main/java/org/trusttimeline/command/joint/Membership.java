package org.trusttimeline.command.joint;

import static org.trusttimeline.command.joint.Rule.CLINICIANS_SPEAK_IN_THEIR_OWN_NAME;
import static org.trusttimeline.command.joint.Rule.NO_SUCH_RELATIONSHIP;
import static org.trusttimeline.command.joint.Rule.PARTNERS_SPEAK_FOR_THEMSELVES;
import static org.trusttimeline.command.joint.Rule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** Who is a partner of a couple, and who is their care team. */
public record Membership(Set<PartnerId> partners, Set<String> careTeam) {

    /** Nobody: the relationship is not open. */
    public static final Membership NOBODY = new Membership(Set.of(), Set.of());

    /**
     * Lets through what this person may state here at all, whatever it says.
     *
     * @param actor the id of the one who is signed in
     * @param role in which capacity
     * @param statement what they want recorded
     * @throws Refusal if they do not belong here, or speak for somebody they may not speak for
     */
    public void admit(String actor, Role role, Statement statement) {
        NO_SUCH_RELATIONSHIP.unless(includes(actor, role));
        PARTNERS_SPEAK_FOR_THEMSELVES.unless(role != Role.PARTNER || isOwn(actor, statement));
        if (statement.statedBy() instanceof Speaker.Clinician clinician) {
            CLINICIANS_SPEAK_IN_THEIR_OWN_NAME.unless(clinician.id().equals(actor));
        }
        SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE.unless(partners.containsAll(partnersNamedIn(statement)));
    }

    private boolean includes(String actor, Role role) {
        return switch (role) {
            case PARTNER -> partners.contains(PartnerId.of(actor));
            case CLINICIAN -> careTeam.contains(actor);
            case MEDIATOR, SUPERVISOR, AUDITOR, OPERATOR -> false;
        };
    }

    private static boolean isOwn(String actor, Statement statement) {
        return statement.statedBy().is(PartnerId.of(actor)) && statement.reportedBy() == null;
    }

    private static List<PartnerId> partnersNamedIn(Statement statement) {
        Stream<PartnerId> knowers =
                statement.learned().stream().map(Learned::who).flatMap(who -> Stream.ofNullable(who.partner()));
        Stream<PartnerId> speakers = Stream.of(statement.statedBy(), statement.reportedBy())
                .filter(Speaker.Partner.class::isInstance)
                .map(speaker -> ((Speaker.Partner) speaker).partnerId());
        return Stream.concat(knowers, speakers).toList();
    }
}
