package org.trusttimeline.command.chart;

import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_AGREEMENT;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_AMEND;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_AMENDMENT_REQUEST;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BOUNDARY;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_BREACH;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_ENTRY;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_PERMISSION;
import static org.trusttimeline.command.chart.ChartRule.NO_SUCH_QUESTION;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trusttimeline.access.Membership;
import org.trusttimeline.command.chart.AmendmentRequests.AmendmentRequest;
import org.trusttimeline.command.chart.OfferedAmends.OfferedAmend;
import org.trusttimeline.command.chart.ProposedAgreements.ProposedAgreement;
import org.trusttimeline.command.chart.RecordedBreaches.RecordedBreach;
import org.trusttimeline.command.chart.SharingPermissions.SharingPermission;
import org.trusttimeline.command.chart.StandingStatements.StandingStatement;
import org.trusttimeline.command.chart.StatedBoundaries.StatedBoundary;
import org.trusttimeline.events.id.AgreementId;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.PermissionId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Learned;

/**
 * A couple as a statement on one of their charts finds them: what that chart holds, and the joint chart beneath it. What is
 * kept private elsewhere is not known here.
 */
public final class DecisionContext {

    private final Chart chart;
    private final ChartFacts own;
    private final ChartFacts joint;
    private final Set<PartnerId> mayBeTold;
    private final PrivateAnswers privateAnswers;

    private DecisionContext(
            Chart chart, ChartFacts own, ChartFacts joint, Set<PartnerId> mayBeTold, PrivateAnswers privateAnswers) {
        this.chart = chart;
        this.own = own;
        this.joint = joint;
        this.mayBeTold = mayBeTold;
        this.privateAnswers = privateAnswers;
    }

    /**
     * For a statement on the joint chart.
     *
     * @param mayBeTold whom a confidence may be told to; nobody, where none is told
     * @param privateAnswers the partners' answers for willingness; none, where none are opened
     */
    public static DecisionContext onTheJointChart(
            JointChart chart, ChartFacts facts, Set<PartnerId> mayBeTold, PrivateAnswers privateAnswers) {
        return new DecisionContext(chart, facts, facts, mayBeTold, privateAnswers);
    }

    /** For a statement on any other chart. */
    public static DecisionContext beside(Chart chart, ChartFacts own, ChartFacts joint) {
        return new DecisionContext(chart, own, joint, Set.of(), PrivateAnswers.NONE);
    }

    /** Whether the statement is for the joint chart, where every partner reads it. */
    public boolean isRead() {
        return chart instanceof JointChart;
    }

    /** Who belongs here. */
    public Membership membership() {
        return joint.membership();
    }

    /** The practice's zone, in which days are meant. */
    public ZoneId zone() {
        return joint.zone();
    }

    /** Whether all partners who are said to have known something are of the couple. */
    public boolean includesWhoLearned(List<Learned> learned) {
        return learned.stream()
                .flatMap(known -> Stream.ofNullable(known.who().partner()))
                .allMatch(membership().partners()::contains);
    }

    /** Whether the record has been opened. */
    public boolean isOpen() {
        return !membership().equals(Membership.NOBODY);
    }

    /** Whether the record is closed. */
    public boolean isClosed() {
        return joint.isClosed();
    }

    /** The breach of that name; refused if there is none. */
    public RecordedBreach breach(BreachId id) {
        return either(facts -> facts.breaches().find(id)).orElseThrow(NO_SUCH_BREACH::refusal);
    }

    /** Whether there is a breach of that name. */
    public boolean hasBreach(BreachId id) {
        return either(facts -> facts.breaches().find(id)).isPresent();
    }

    /** Whether that entry told of a breach which a harmed partner has answered since. */
    public boolean isAnswered(EntryId entry) {
        return own.breaches().isAnswered(entry);
    }

    /** The breach that a question is about; refused if there is no such question. */
    public RecordedBreach askedAbout(EntryRef question) {
        BreachId breach =
                factsOf(question).breaches().askedAbout(question.entryId()).orElseThrow(NO_SUCH_QUESTION::refusal);
        return breach(breach);
    }

    /** The amend of that name; refused if there is none. */
    public OfferedAmend amend(AmendId id) {
        return either(facts -> facts.amends().find(id)).orElseThrow(NO_SUCH_AMEND::refusal);
    }

    /** Whether there is an amend of that name. */
    public boolean hasAmend(AmendId id) {
        return either(facts -> facts.amends().find(id)).isPresent();
    }

    /** The boundary of that name; refused if there is none. */
    public StatedBoundary boundary(BoundaryId id) {
        return either(facts -> facts.boundaries().find(id)).orElseThrow(NO_SUCH_BOUNDARY::refusal);
    }

    /** Whether there is a boundary of that name. */
    public boolean hasBoundary(BoundaryId id) {
        return either(facts -> facts.boundaries().find(id)).isPresent();
    }

    /** The agreement of that name; refused if there is none. */
    public ProposedAgreement agreement(AgreementId id) {
        return either(facts -> facts.agreements().find(id)).orElseThrow(NO_SUCH_AGREEMENT::refusal);
    }

    /** Whether there is an agreement of that name. */
    public boolean hasAgreement(AgreementId id) {
        return either(facts -> facts.agreements().find(id)).isPresent();
    }

    /** The request to amend that an entry of this chart made; refused if it made none. */
    public AmendmentRequest amendmentRequest(EntryRef request) {
        NO_SUCH_AMENDMENT_REQUEST.unless(!request.ofJointChart() || isRead());
        return own.requests().find(request.entryId()).orElseThrow(NO_SUCH_AMENDMENT_REQUEST::refusal);
    }

    /** The permission of that name; refused if there is none on this chart. */
    public SharingPermission permission(PermissionId id) {
        return own.permissions().find(id).orElseThrow(NO_SUCH_PERMISSION::refusal);
    }

    /** Whether there is a permission of that name. */
    public boolean hasPermission(PermissionId id) {
        return own.permissions().find(id).isPresent();
    }

    /** To whom the entry that is being stated may tell a confidence. */
    public Set<PartnerId> mayBeTold() {
        return mayBeTold;
    }

    /** What the partners last answered for their willingness, where a statement opens their answers. */
    public PrivateAnswers privateAnswers() {
        return privateAnswers;
    }

    /** The entry meant; refused if there is none. */
    public Stated stated(EntryRef entry) {
        return Optional.ofNullable(factsOf(entry).entries().get(entry.entryId()))
                .orElseThrow(NO_SUCH_ENTRY::refusal);
    }

    /** The entry of this very chart; refused if it is of another, or there is none. */
    public Stated statedHere(EntryRef entry) {
        NO_SUCH_ENTRY.unless(isRead() || !entry.ofJointChart());
        return stated(entry);
    }

    /** An entry of this very chart as its corrections leave it; refused if there is none. */
    public StandingStatement standing(EntryRef entry) {
        return Optional.ofNullable(own.standing().find(entry.entryId())).orElseThrow(NO_SUCH_ENTRY::refusal);
    }

    /** Whether an entry of this very chart was marked as in error, and the mark not taken back. */
    public boolean isInError(EntryRef entry) {
        return own.standing().isInError(entry.entryId());
    }

    /** Whether this chart has an entry of that id. */
    public boolean hasEntry(EntryId id) {
        return own.entries().containsKey(id);
    }

    private ChartFacts factsOf(EntryRef entry) {
        return entry.ofJointChart() ? joint : own;
    }

    private <T> Optional<T> either(Function<ChartFacts, Optional<T>> find) {
        return find.apply(own).or(() -> find.apply(joint));
    }
}
