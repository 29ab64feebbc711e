package org.trusttimeline.command.api.parsing;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.command.chart.ChartFacts;
import org.trusttimeline.command.chart.StatedDates;
import org.trusttimeline.command.handling.AdmissionCheck;
import org.trusttimeline.command.handling.ChartRequest;
import org.trusttimeline.command.handling.HeldCharts;
import org.trusttimeline.command.handling.PermittedTelling;
import org.trusttimeline.command.rule.Said;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.confidence.ShareConfidence;
import org.trusttimeline.command.statement.foundation.FoundationRule;
import org.trusttimeline.command.statement.foundation.OpenRelationship;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.events.id.RelationshipId;
import org.trusttimeline.events.statement.Recording;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.events.statement.Speaker;
import org.trusttimeline.events.statement.Statement;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.ledger.sealing.SealedTexts;

/** Reads commands. Nothing is sealed, and so no key is made, before it is known who may speak. */
public final class CommandReader {

    private static final String OPEN = OpenRelationship.class.getSimpleName();

    private final StatementReader statements;
    private final HeldCharts charts;
    private final SealedTexts texts;

    public CommandReader(Clock clock, HeldCharts charts, SealedTexts texts) {
        this.statements = new StatementReader(clock);
        this.charts = charts;
        this.texts = texts;
    }

    /**
     * Reads the command that opens a relationship; its entry has the relationship's id.
     *
     * @throws Problem 400 if the body is not such a command
     */
    public ChartRequest opening(CommandBody body, Caller caller) {
        if (!body.type().equals(OPEN)) {
            throw new Problem(400, "unknown-type", "Here a relationship is opened: OpenRelationship.")
                    .with("field", "type");
        }
        FoundationRule.ONLY_A_CLINICIAN_OPENS_A_RELATIONSHIP.unless(caller.role() == Role.CLINICIAN);
        JointChart chart = new JointChart(new RelationshipId(body.id("relationshipId")));
        Statement statement = statements.read(body, body.has("entryId") ? "entryId" : "relationshipId", caller, chart);
        return new Reading(chart, body, statement, caller, ZoneOffset.UTC).request(OpenRelationship.class, null, null);
    }

    /**
     * Reads any other command.
     *
     * @param ifMatch at which positions of the chart the client wants to be heard
     * @throws Problem 400 if the body is not a command
     * @throws org.trusttimeline.command.rule.Refusal if the caller may not say this
     */
    public ChartRequest stating(Chart chart, CommandBody body, Caller caller, @Nullable LongPredicate ifMatch) {
        if (body.type().equals(OPEN)) {
            throw new Problem(400, "unknown-type", "A relationship is opened by POST /api/relationships.")
                    .with("field", "type");
        }
        Class<? extends Command> type = CommandTypes.named(body.type(), chart);
        Statement statement = statements.read(body, "entryId", caller, chart);
        charts.admit(new AdmissionCheck(chart, caller.person(), statement, type));
        ZoneId zone = charts.jointBeneath(chart).read(ChartFacts::zone);
        return new Reading(chart, body, statement, caller, zone)
                .request(type, ifMatch, permitted(type, chart, statement));
    }

    private @Nullable PermittedTelling permitted(Class<? extends Command> type, Chart chart, Statement statement) {
        return type == ShareConfidence.class && statement.statedBy() instanceof Speaker.Partner author
                ? charts.permittedTelling(
                        new PartnerChart(chart.relationshipId(), author.partnerId()), statement.entryId())
                : null;
    }

    /**
     * Under whose key the words of a statement are sealed: whoever says them, so that erasing a person erases their words alone;
     * the clinical chart and each clinician's notes have a key of their own. What a third party says is under the key of whoever
     * brings it: a label is no person whose key could be destroyed.
     */
    private static String keyOwner(Chart chart, Statement statement) {
        return switch (chart) {
            case JointChart joint -> sayer(statement).text();
            case PartnerChart own -> sayer(statement).text();
            case ClinicalChart clinical -> clinical.stream();
            case NotesChart notes -> notes.stream();
        };
    }

    private static Speaker sayer(Statement statement) {
        return statement.statedBy() instanceof Speaker.ThirdParty && statement.reportedBy() != null
                ? statement.reportedBy()
                : statement.statedBy();
    }

    /** The body of somebody who may speak. */
    private final class Reading {

        private final Chart chart;
        private final CommandBody body;
        private final Statement statement;
        private final Caller caller;
        private final ZoneId zone;
        private final String keyOwner;
        private final Sealing sealing;

        private Reading(Chart chart, CommandBody body, Statement statement, Caller caller, ZoneId zone) {
            this.chart = chart;
            this.body = body;
            this.statement = statement;
            this.caller = caller;
            this.zone = zone;
            this.keyOwner = keyOwner(chart, statement);
            this.sealing = new Sealing(
                    texts, keyOwner, chart.stream(), statement.entryId().value(), new HashMap<>());
        }

        private ChartRequest request(
                Class<? extends Command> type, @Nullable LongPredicate ifMatch, @Nullable PermittedTelling permitted) {
            Command command = BodyMapper.read(body.rest(), type, sealing);
            ZoneId days = command instanceof OpenRelationship opening && opening.zone() != null ? opening.zone() : zone;
            statements.requirePast(statement, days);
            statements.requirePast((Record) command, days);
            StatedDates dates = new StatedDates(days);
            dates.requireLearned(command.happened(statement), statement.learned());
            dates.requireTold(command.happened(statement), statement.occurred());
            Statement narrated = narrated();
            byte[] meaning = BodyMapper.meaning(command, narrated, sealing);
            Said said = new Said(narrated, recording(meaning));
            return new ChartRequest(
                    chart,
                    command,
                    said,
                    ifMatch,
                    charts.of(chart),
                    charts.jointBeneath(chart),
                    permitted,
                    chart instanceof JointChart joint ? charts.answersOpenedBy(command, joint) : null,
                    mac -> texts.matches(keyOwner, meaning, mac));
        }

        private Statement narrated() {
            return body.has("narrative")
                    ? statement.withNarrative(sealing.seal("narrative", body.required("narrative")))
                    : statement;
        }

        private Recording recording(byte[] meaning) {
            UUID request = UUID.randomUUID();
            String mac = texts.mac(keyOwner, meaning);
            return new Recording(caller.id(), caller.role(), caller.practice(), request, request, mac);
        }
    }
}
