package org.trusttimeline.command.handling;

import static org.trusttimeline.command.chart.ChartRule.A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS;
import static org.trusttimeline.command.chart.ChartRule.A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS;
import static org.trusttimeline.command.chart.ChartRule.CLINICIANS_SPEAK_IN_THEIR_OWN_NAME;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_RELATIONSHIP;
import static org.trusttimeline.command.chart.ChartRule.PARTNERS_SPEAK_FOR_THEMSELVES;
import static org.trusttimeline.command.chart.ChartRule.SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE;

import java.util.stream.Stream;
import org.trusttimeline.access.Membership;
import org.trusttimeline.access.Person;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.Command.BeforeAMediator;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.Learned;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;

/**
 * What somebody may state on a chart at all, before the rules of what they state are asked.
 *
 * @param person who is signed in
 * @param statement what they want recorded
 * @param type the command by which they do
 */
public record AdmissionCheck(Chart chart, Person person, Statement statement, Class<? extends Command> type) {

    /**
     * Lets through who may state this.
     *
     * @param members who belongs to the relationship
     * @throws Refusal if they do not belong here, or speak for somebody they may not speak for
     */
    public void require(Membership members) {
        NO_SUCH_RELATIONSHIP.unless(members.mayState(person, chart));
        A_MEDIATOR_RECORDS_CONTAINERS_AND_AGREEMENTS.unless(
                person.role() != Role.MEDIATOR || BeforeAMediator.class.isAssignableFrom(type));
        PARTNERS_SPEAK_FOR_THEMSELVES.unless(!(person instanceof Person.OfTheCouple self) || isOwn(self.partnerId()));
        CLINICIANS_SPEAK_IN_THEIR_OWN_NAME.unless(
                switch (statement.statedBy()) {
                    case Speaker.Clinician clinician -> isOneself(Role.CLINICIAN, clinician.id());
                    case Speaker.Mediator mediator -> isOneself(Role.MEDIATOR, mediator.id());
                    case Speaker.Partner partner -> true;
                    case Speaker.ThirdParty thirdParty -> true;
                });
        SPEAKERS_AND_KNOWERS_BELONG_TO_THE_COUPLE.unless(partnersNamed().allMatch(members.partners()::contains));
        A_PARTNER_CHART_HOLDS_ITS_PARTNERS_WORDS.unless(
                !(chart instanceof PartnerChart own) || !isOfAnother(own.partnerId()));
    }

    /** Their own words, or a third party's that they bring. */
    private boolean isOwn(PartnerId partner) {
        Speaker reportedBy = statement.reportedBy();
        return statement.statedBy() instanceof Speaker.ThirdParty
                ? reportedBy != null && reportedBy.is(partner)
                : reportedBy == null && statement.statedBy().is(partner);
    }

    private boolean isOneself(Role role, StaffId speaker) {
        return person.equals(new Person.OfAPractice(role, speaker));
    }

    private boolean isOfAnother(PartnerId own) {
        return statement.statedBy() instanceof Speaker.Partner partner
                && !partner.partnerId().equals(own);
    }

    private Stream<PartnerId> partnersNamed() {
        Stream<PartnerId> speakers = Stream.of(statement.statedBy(), statement.reportedBy())
                .filter(Speaker.Partner.class::isInstance)
                .map(speaker -> ((Speaker.Partner) speaker).partnerId());
        Stream<PartnerId> knowers =
                statement.learned().stream().map(Learned::who).flatMap(who -> Stream.ofNullable(who.partner()));
        return Stream.concat(knowers, speakers);
    }
}
