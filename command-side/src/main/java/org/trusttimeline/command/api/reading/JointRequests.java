package org.trusttimeline.command.api.reading;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.handling.JointRequest;
import org.trusttimeline.command.handling.Memberships;
import org.trusttimeline.command.joint.JointCommand;
import org.trusttimeline.command.joint.Rule;
import org.trusttimeline.command.joint.Said;
import org.trusttimeline.command.joint.foundation.OpenRelationship;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.sealing.SealedTexts;

/** Reads commands of joint charts. Nothing is sealed, and so no key is made, before it is known who may speak. */
public final class JointRequests {

    private static final String OPEN = OpenRelationship.class.getSimpleName();

    private final StatementReader statements;
    private final Memberships memberships;
    private final SealedTexts texts;

    public JointRequests(Clock clock, Memberships memberships, SealedTexts texts) {
        this.statements = new StatementReader(clock);
        this.memberships = memberships;
        this.texts = texts;
    }

    /**
     * Reads the command that opens a relationship; its entry has the relationship's id.
     *
     * @throws Problem 400 if the body is not such a command
     */
    public JointRequest opening(CommandBody body, Caller caller) {
        if (!body.type().equals(OPEN)) {
            throw new Problem(400, "unknown-type", "Here a relationship is opened: OpenRelationship.")
                    .with("field", "type");
        }
        Statement statement = statements.read(body, body.has("entryId") ? "entryId" : "relationshipId", caller);
        Rule.ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP.unless(caller.role() == Role.CLINICIAN);
        JointChart chart = new JointChart(new RelationshipId(body.id("relationshipId")));
        return request(chart, body, statement, caller, null);
    }

    /**
     * Reads any other command.
     *
     * @param ifMatch the position at which the client last saw the chart
     * @throws Problem 400 if the body is not a command
     * @throws org.trusttimeline.command.joint.Refusal if the caller may not say this
     */
    public JointRequest stating(JointChart chart, CommandBody body, Caller caller, @Nullable Long ifMatch) {
        if (body.type().equals(OPEN)) {
            throw new Problem(400, "unknown-type", "A relationship is opened by POST /api/relationships.")
                    .with("field", "type");
        }
        JointCommandTypes.named(body.type());
        Statement statement = statements.read(body, "entryId", caller);
        memberships.admit(chart, caller.id(), caller.role(), statement);
        return request(chart, body, statement, caller, ifMatch);
    }

    private JointRequest request(
            JointChart chart, CommandBody body, Statement statement, Caller caller, @Nullable Long ifMatch) {
        String person = statement.statedBy().text();
        Sealing sealing =
                new Sealing(texts, person, chart.stream(), statement.entryId().value());
        JointCommand command = BodyMapper.read(body.rest(), JointCommandTypes.named(body.type()), sealing);
        Recording recording = recording(caller, texts.mac(person, body.canonical()));
        return new JointRequest(chart, command, new Said(narrated(statement, body, sealing), recording), ifMatch);
    }

    private static Statement narrated(Statement statement, CommandBody body, Sealing sealing) {
        return body.has("narrative")
                ? statement.withNarrative(sealing.seal("narrative", body.required("narrative")))
                : statement;
    }

    private static Recording recording(Caller caller, String mac) {
        UUID request = UUID.randomUUID();
        return new Recording(caller.id(), caller.role(), caller.practice(), request, request, mac);
    }
}
