package org.trusttimeline.command.chart;

import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS;
import static org.trusttimeline.command.chart.ChartRule.CLINICIANS_SPEAK_IN_THEIR_OWN_NAME;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_RELATIONSHIP;
import static org.trusttimeline.command.chart.ChartRule.PARTNERS_SPEAK_FOR_THEMSELVES;
import static org.trusttimeline.command.chart.ChartRule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/** Who is a partner of a couple, who is their care team, and who mediates between them. */
public record Membership(Set<PartnerId> partners, Set<String> careTeam, Set<String> mediators) {

    /** Nobody: the relationship is not open. */
    public static final Membership NOBODY = new Membership(Set.of(), Set.of(), Set.of());

    /**
     * Lets through what this person may state on that chart at all, whatever it says.
     *
     * @param actor the id of the one who is signed in
     * @param role in which capacity
     * @param statement what they want recorded
     * @throws Refusal if they do not belong here, or speak for somebody they may not speak for
     */
    public void admit(Chart chart, String actor, Role role, Statement statement) {
        NO_SUCH_RELATIONSHIP.unless(includes(chart, actor, role));
        PARTNERS_SPEAK_FOR_THEMSELVES.unless(role != Role.PARTNER || isOwn(actor, statement));
        CLINICIANS_SPEAK_IN_THEIR_OWN_NAME.unless(
                switch (statement.statedBy()) {
                    case Speaker.Clinician clinician -> clinician.id().equals(actor);
                    case Speaker.Mediator mediator -> mediator.id().equals(actor);
                    case Speaker.Partner partner -> true;
                    case Speaker.ThirdParty thirdParty -> true;
                });
        SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE.unless(partners.containsAll(partnersNamedIn(statement)));
        A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS.unless(
                !(chart instanceof PartnerChart own) || !isOfAnother(own.partnerId(), statement.statedBy()));
    }

    /** Whether all who are said to have known something are of the couple. */
    public boolean knows(@Nullable List<Learned> learned) {
        return learned == null || partners.containsAll(knowers(learned).toList());
    }

    private boolean includes(Chart chart, String actor, Role role) {
        return switch (role) {
            case PARTNER -> includes(chart, PartnerId.of(actor));
            case CLINICIAN -> careTeam.contains(actor) && isTheirs(chart, actor);
            case MEDIATOR -> mediators.contains(actor) && chart instanceof JointChart;
            case SUPERVISOR, AUDITOR, OPERATOR -> false;
        };
    }

    private boolean includes(Chart chart, PartnerId partner) {
        return partners.contains(partner)
                && switch (chart) {
                    case JointChart joint -> true;
                    case PartnerChart own -> own.partnerId().equals(partner);
                    case ClinicalChart closed -> false;
                    case NotesChart closed -> false;
                };
    }

    private boolean isTheirs(Chart chart, String clinician) {
        return switch (chart) {
            case NotesChart notes -> notes.author().equals(clinician);
            case PartnerChart whose -> partners.contains(whose.partnerId());
            case JointChart joint -> true;
            case ClinicalChart clinical -> true;
        };
    }

    /** Their own words, or a third party's that they bring. */
    private static boolean isOwn(String actor, Statement statement) {
        PartnerId partner = PartnerId.of(actor);
        Speaker reportedBy = statement.reportedBy();
        return statement.statedBy() instanceof Speaker.ThirdParty
                ? reportedBy != null && reportedBy.is(partner)
                : reportedBy == null && statement.statedBy().is(partner);
    }

    private static boolean isOfAnother(PartnerId own, Speaker speaker) {
        return speaker instanceof Speaker.Partner partner
                && !partner.partnerId().equals(own);
    }

    private static List<PartnerId> partnersNamedIn(Statement statement) {
        Stream<PartnerId> speakers = Stream.of(statement.statedBy(), statement.reportedBy())
                .filter(Speaker.Partner.class::isInstance)
                .map(speaker -> ((Speaker.Partner) speaker).partnerId());
        return Stream.concat(knowers(statement.learned()), speakers).toList();
    }

    private static Stream<PartnerId> knowers(List<Learned> learned) {
        return learned.stream().map(Learned::who).flatMap(who -> Stream.ofNullable(who.partner()));
    }
}
