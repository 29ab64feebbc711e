package org.trusttimeline.command.handling;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CoreMatchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.DecisionContext;
import org.trusttimeline.command.chart.PrivateAnswers;
import org.trusttimeline.command.handling.ChartAggregate.ClinicalChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.JointChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.NotesChartAggregate;
import org.trusttimeline.command.handling.ChartAggregate.PartnerChartAggregate;
import org.trusttimeline.command.handling.ChartRequest.RefusedAt;
import org.trusttimeline.command.handling.NotTaken.ChartHasMoved;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.breach.RecordBreach;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.ChartEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.id.StaffId;
import org.trusttimeline.events.statement.EntryRef;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.statement.Topic;
import org.trusttimeline.events.vocabulary.BreachKind;

/**
 * Given / when / then on a chart's aggregate as it runs in production. Ann was harmed, Ben caused it, Cat is the third; Dana
 * is their clinician. Statements go to the joint chart until another one is turned to.
 */
public final class ChartFixture {

    public static final PartnerId ANN = new PartnerId(id("ann"));
    public static final PartnerId BEN = new PartnerId(id("ben"));
    public static final PartnerId CAT = new PartnerId(id("cat"));
    public static final Speaker ANN_SAYS = new Speaker.Partner(ANN);
    public static final Speaker BEN_SAYS = new Speaker.Partner(BEN);
    public static final Speaker CAT_SAYS = new Speaker.Partner(CAT);
    public static final Speaker CLINICIAN = new Speaker.Clinician(new StaffId("practice", "dana"));
    public static final Speaker MEDIATOR = new Speaker.Mediator(new StaffId("practice", "milo"));
    public static final Speaker THIRD_PARTY = new Speaker.ThirdParty("paper");
    public static final BreachId BREACH = new BreachId(id("breach"));
    public static final AmendId AMEND = new AmendId(id("amend"));
    public static final BoundaryId BOUNDARY = new BoundaryId(id("boundary"));
    public static final RelationshipId COUPLE = new RelationshipId(id("couple"));

    private static final String PRACTICE = "practice";
    private static final JointChart JOINT = new JointChart(COUPLE);

    private final HeldChart joint = new HeldChart(from -> Stream.empty());
    private final List<ChartRequest> given = new ArrayList<>();
    private Chart chart = JOINT;
    private @Nullable PermittedTelling permitted;
    private @Nullable Topic topic;
    private @Nullable ResultValidator<?> result;
    private int entries;

    public static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    }

    /** The entry that was given that label. */
    public static EntryRef entry(String label) {
        return EntryRef.here(new EntryId(id(label)));
    }

    /** The same, seen from another chart than the joint one. */
    public static EntryRef jointEntry(String label) {
        return new EntryRef(true, new EntryId(id(label)));
    }

    public static ChartFixture nothing() {
        return new ChartFixture();
    }

    public static ChartFixture aCouple() {
        return nothing().given(CLINICIAN, open(ANN, BEN, CAT));
    }

    public static ChartFixture aBreach() {
        return aCouple().given("told", ANN_SAYS, breach(List.of(ANN), List.of(BEN)));
    }

    public static OpenRelationship open(PartnerId... partners) {
        List<Partner> couple =
                Stream.of(partners).map(partner -> new Partner(partner, null)).toList();
        return new OpenRelationship(COUPLE, couple, null, null, null, null);
    }

    public static RecordBreach breach(List<PartnerId> harmed, List<PartnerId> causedBy) {
        return new RecordBreach(BREACH, BreachKind.LIE, null, null, harmed, causedBy, null);
    }

    /** From here on everything is said on that partner's chart. */
    public ChartFixture inPrivate(PartnerId whose) {
        return on(new PartnerChart(COUPLE, whose));
    }

    /** From here on everything is said on the clinical chart. */
    public ChartFixture clinically() {
        return on(new ClinicalChart(COUPLE));
    }

    /** From here on everything is written among that clinician's notes. */
    public ChartFixture inNotesOf(String author) {
        return on(new NotesChart(COUPLE, new StaffId(PRACTICE, author)));
    }

    /** From here on everything said is about that. */
    public ChartFixture about(@Nullable Topic topic) {
        this.topic = topic;
        return this;
    }

    /** Ben permits what is stated next to be told to those. */
    public ChartFixture permittedTo(PartnerId... readers) {
        permitted = new PermittedTelling(new PartnerChart(COUPLE, BEN), 0, Set.of(readers));
        return this;
    }

    public ChartFixture given(Speaker speaker, Command command) {
        return given("entry " + entries, speaker, command);
    }

    /** Said in an entry that can be named by a label. */
    public ChartFixture given(String label, Speaker speaker, Command command) {
        return given(label, speaker, null, command);
    }

    public ChartFixture given(String label, Speaker speaker, @Nullable Speaker reportedBy, Command command) {
        ChartRequest request = request("dana", Role.CLINICIAN, statement(label, speaker, reportedBy), command);
        given.add(request);
        if (chart.equals(JOINT)) {
            state(request);
        }
        return this;
    }

    /** Said before whoever can record it. */
    public ChartFixture when(Speaker speaker, Command command) {
        return when("said now", speaker, command);
    }

    /** When that partner, signed in, says it themselves. */
    public ChartFixture whenSignedIn(PartnerId partner, Command command) {
        return when(partner.toString(), Role.PARTNER, new Speaker.Partner(partner), command);
    }

    public ChartFixture when(String label, Speaker speaker, Command command) {
        return switch (speaker) {
            case Speaker.Mediator mediator ->
                when(request(mediator.id().id(), Role.MEDIATOR, statement(label, speaker, null), command));
            case Speaker.ThirdParty paper ->
                when(request("dana", Role.CLINICIAN, statement(label, speaker, CLINICIAN), command));
            default -> when(request("dana", Role.CLINICIAN, statement(label, speaker, null), command));
        };
    }

    /** Recorded by somebody who is signed in themselves. */
    public ChartFixture when(String actor, Role role, Speaker speaker, Command command) {
        return when(request(actor, role, statement("said now", speaker, null), command));
    }

    public ChartFixture whenReportedBy(Speaker reporter, String actor, Role role, Speaker speaker, Command command) {
        return when(request(actor, role, statement("said now", speaker, reporter), command));
    }

    public ChartFixture whenAt(long ifMatch, Speaker speaker, Command command) {
        ChartRequest any = request("dana", Role.CLINICIAN, statement("said now", speaker, null), command);
        return when(new ChartRequest(
                any.chart(),
                command,
                any.said(),
                seen -> seen == ifMatch,
                any.own(),
                any.joint(),
                any.permitted(),
                null,
                any.body()));
    }

    public void thenStated(Class<? extends ChartEvent> event) {
        result().expectEventsMatching(Matchers.payloadsMatching(
                Matchers.exactSequenceOf(CoreMatchers.instanceOf(event), Matchers.andNoMore())));
    }

    public void thenRefused(Rule rule) {
        result().expectException(notTaken(
                        "refused by " + rule,
                        reason -> reason instanceof Refusal by && by.rule().equals(rule)))
                .expectNoEvents();
    }

    public void thenMoved() {
        result().expectException(notTaken("chart has moved", ChartHasMoved.class::isInstance))
                .expectNoEvents();
    }

    private ChartFixture on(Chart other) {
        chart = other;
        given.clear();
        return this;
    }

    private void state(ChartRequest request) {
        ChartEvent event = joint.read(facts -> request.command()
                .decide(DecisionContext.onTheJointChart(JOINT, facts, Set.of(), PrivateAnswers.NONE), request.said()));
        long next = joint.decide((facts, position) -> position + 1);
        joint.take(next, event, request.said().recording());
    }

    private ChartFixture when(ChartRequest request) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate());
        fixture.registerCommandTargetResolver(Charts::target);
        HeldChart own = new HeldChart(from -> Stream.empty());
        List<GenericCommandMessage<ChartRequest>> before =
                given.stream().map(each -> message(each, own)).toList();
        result = (before.isEmpty() ? fixture.givenNoPriorActivity() : fixture.givenCommands(before))
                .when(message(request, own));
        return this;
    }

    private GenericCommandMessage<ChartRequest> message(ChartRequest request, HeldChart own) {
        ChartRequest onIt = new ChartRequest(
                chart,
                request.command(),
                request.said(),
                request.ifMatch(),
                own,
                chart.equals(JOINT) ? own : joint,
                request.permitted(),
                request.answers(),
                request.body());
        return new GenericCommandMessage<>(new GenericMessage<>(onIt), CommandHandling.commandName(onIt));
    }

    private Class<? extends ChartAggregate> aggregate() {
        return switch (chart) {
            case JointChart all -> JointChartAggregate.class;
            case PartnerChart one -> PartnerChartAggregate.class;
            case ClinicalChart team -> ClinicalChartAggregate.class;
            case NotesChart author -> NotesChartAggregate.class;
        };
    }

    private ResultValidator<?> result() {
        return requireNonNull(result, "when() comes before then()");
    }

    private ChartRequest request(String actor, Role role, Statement statement, Command command) {
        Recording recording = new Recording(actor, role, PRACTICE, id("request"), id("request"), "00");
        Said said = new Said(statement, recording);
        return new ChartRequest(chart, command, said, null, joint, joint, permitted, null, "00"::equals);
    }

    private Statement statement(String label, Speaker speaker, @Nullable Speaker reportedBy) {
        entries++;
        return new Statement(
                new EntryId(id(label)), speaker, reportedBy, null, List.of(), null, Source.SESSION, topic, List.of());
    }

    private static Matcher<Throwable> notTaken(String words, Predicate<RuntimeException> reason) {
        return new CustomTypeSafeMatcher<>(words) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof RefusedAt refused && reason.test(refused.reason());
            }
        };
    }
}
