package org.trusttimeline.command.handling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.JointCommand;
import org.trusttimeline.command.statement.breach.RecordBreach;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.JointEvent;
import org.trusttimeline.events.Partner;
import org.trusttimeline.events.id.AmendId;
import org.trusttimeline.events.id.BoundaryId;
import org.trusttimeline.events.id.BreachId;
import org.trusttimeline.events.id.EntryId;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerId;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Source;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.events.vocabulary.BreachKind;

/** Given / when / then on the joint chart's aggregate as it runs in production. Ann was harmed, Ben caused it, Cat is the third. */
public final class JointFixture {

    public static final PartnerId ANN = new PartnerId(id("ann"));
    public static final PartnerId BEN = new PartnerId(id("ben"));
    public static final PartnerId CAT = new PartnerId(id("cat"));
    public static final Speaker ANN_SAYS = new Speaker.Partner(ANN);
    public static final Speaker BEN_SAYS = new Speaker.Partner(BEN);
    public static final Speaker CAT_SAYS = new Speaker.Partner(CAT);
    public static final Speaker CLINICIAN = new Speaker.Clinician("dana");
    public static final Speaker THIRD_PARTY = new Speaker.ThirdParty("paper");
    public static final BreachId BREACH = new BreachId(id("breach"));
    public static final AmendId AMEND = new AmendId(id("amend"));
    public static final BoundaryId BOUNDARY = new BoundaryId(id("boundary"));
    public static final RelationshipId COUPLE = new RelationshipId(id("couple"));

    private static final JointChart CHART = new JointChart(COUPLE);

    private final AggregateTestFixture<RelationshipAggregate> fixture =
            new AggregateTestFixture<>(RelationshipAggregate.class);
    private final List<JointRequest> given = new ArrayList<>();
    private @Nullable ResultValidator<RelationshipAggregate> result;
    private int entries;

    public static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
    }

    public static JointFixture nothing() {
        return new JointFixture();
    }

    public static JointFixture aCouple() {
        return nothing().given(CLINICIAN, open(ANN, BEN, CAT));
    }

    public static JointFixture aBreach() {
        return aCouple().given(ANN_SAYS, breach(List.of(ANN), List.of(BEN)));
    }

    public static OpenRelationship open(PartnerId... partners) {
        List<Partner> couple = java.util.Arrays.stream(partners)
                .map(partner -> new Partner(partner, null))
                .toList();
        return new OpenRelationship(COUPLE, couple, null, null, null, null);
    }

    public static RecordBreach breach(List<PartnerId> harmed, List<PartnerId> causedBy) {
        return new RecordBreach(BREACH, BreachKind.LIE, null, null, harmed, causedBy, null);
    }

    public JointFixture given(Speaker speaker, JointCommand command) {
        given.add(request(speaker, command));
        return this;
    }

    /** Said before the clinician, who records it. */
    public JointFixture when(Speaker speaker, JointCommand command) {
        return when(request(speaker, command));
    }

    /** Recorded by somebody who is signed in themselves. */
    public JointFixture when(String actor, Role role, Speaker speaker, JointCommand command) {
        return when(request(actor, role, statement(speaker, null), command));
    }

    public JointFixture whenReportedBy(
            Speaker reporter, String actor, Role role, Speaker speaker, JointCommand command) {
        return when(request(actor, role, statement(speaker, reporter), command));
    }

    public JointFixture whenAt(long ifMatch, Speaker speaker, JointCommand command) {
        JointRequest any = request(speaker, command);
        return when(new JointRequest(CHART, command, any.said(), ifMatch));
    }

    public void thenStated(Class<? extends JointEvent> event) {
        result().expectEventsMatching(Matchers.payloadsMatching(
                Matchers.exactSequenceOf(org.hamcrest.CoreMatchers.instanceOf(event), Matchers.andNoMore())));
    }

    public void thenRefused(Rule rule) {
        result().expectException(
                        notTaken("refused by " + rule, reason -> reason instanceof Refusal by && by.rule() == rule))
                .expectNoEvents();
    }

    public void thenMoved() {
        result().expectException(notTaken("chart has moved", ChartHasMoved.class::isInstance))
                .expectNoEvents();
    }

    private JointFixture when(JointRequest request) {
        result = (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.givenCommands(given)).when(request);
        return this;
    }

    private ResultValidator<RelationshipAggregate> result() {
        return java.util.Objects.requireNonNull(result, "when() comes before then()");
    }

    private JointRequest request(Speaker speaker, JointCommand command) {
        return request("dana", Role.CLINICIAN, statement(speaker, null), command);
    }

    private static JointRequest request(String actor, Role role, Statement statement, JointCommand command) {
        Recording recording = new Recording(actor, role, "practice", id("request"), id("request"), "00");
        return new JointRequest(CHART, command, new Said(statement, recording), null);
    }

    private Statement statement(Speaker speaker, @Nullable Speaker reportedBy) {
        entries++;
        return new Statement(
                new EntryId(id("entry " + entries)),
                speaker,
                reportedBy,
                null,
                List.of(),
                null,
                Source.SESSION,
                null,
                List.of());
    }

    private static Matcher<Throwable> notTaken(String words, Predicate<RuntimeException> reason) {
        return new CustomTypeSafeMatcher<>(words) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof NotTaken notTaken && reason.test(notTaken.reason());
            }
        };
    }
}
