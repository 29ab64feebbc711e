package org.trusttimeline.command.api.parsing;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.statement.Command;
import org.trusttimeline.command.statement.Command.ClinicalCommand;
import org.trusttimeline.command.statement.Command.JointCommand;
import org.trusttimeline.command.statement.Command.NotesCommand;
import org.trusttimeline.command.statement.Command.PartnerCommand;
import org.trusttimeline.command.statement.agreement.AgreementCommands;
import org.trusttimeline.command.statement.atone.AtoneCommands;
import org.trusttimeline.command.statement.attach.AttachCommands;
import org.trusttimeline.command.statement.attune.AttuneCommands;
import org.trusttimeline.command.statement.breach.BreachCommands;
import org.trusttimeline.command.statement.clinical.ClinicalCommands;
import org.trusttimeline.command.statement.confidence.ConfidenceCommands;
import org.trusttimeline.command.statement.foundation.FoundationCommands;
import org.trusttimeline.command.statement.keeping.KeepingCommands;
import org.trusttimeline.command.statement.sustain.SustainCommands;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.ClinicalChart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.NotesChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.http.problem.Problem;

/** Every command by its type, gathered from the use cases. */
public final class CommandTypes {

    private static final Map<String, Class<? extends Command>> BY_NAME = Stream.of(
                    FoundationCommands.ALL,
                    AgreementCommands.ALL,
                    BreachCommands.ALL,
                    AtoneCommands.ALL,
                    AttuneCommands.ALL,
                    AttachCommands.ALL,
                    SustainCommands.ALL,
                    KeepingCommands.ALL,
                    ConfidenceCommands.ALL,
                    ClinicalCommands.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final Map<Class<? extends Command>, String> CHARTS = Map.of(
            JointCommand.class, "the joint chart",
            PartnerCommand.class, "a partner's chart",
            ClinicalCommand.class, "the clinical chart",
            NotesCommand.class, "psychotherapy notes");

    private CommandTypes() {}

    /** Every type with its class. */
    public static Map<String, Class<? extends Command>> all() {
        return BY_NAME;
    }

    /**
     * The class of a type that can be stated on that chart.
     *
     * @throws Problem 400 if no command is known by this type
     * @throws org.trusttimeline.command.rule.Refusal if it is stated on another chart
     */
    static Class<? extends Command> named(String type, Chart chart) {
        Class<? extends Command> known = named(type);
        if (!ofChart(chart).isAssignableFrom(known)) {
            throw ChartRule.THIS_IS_STATED_ON_ANOTHER_CHART.refusal("It is stated on: " + charts(known) + ".");
        }
        return known;
    }

    private static Class<? extends Command> named(String type) {
        Class<? extends Command> known = BY_NAME.get(type);
        if (known == null) {
            throw new Problem(400, "unknown-type", "No command is known by this type. " + near(type))
                    .with("field", "type");
        }
        return known;
    }

    private static String near(String type) {
        return NearestName.to(type, BY_NAME.keySet())
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> "Known are: " + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ".");
    }

    /** The charts that take a type, as the API names them. */
    private static String charts(Class<? extends Command> type) {
        return CHARTS.entrySet().stream()
                .filter(chart -> chart.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Class<? extends Command> ofChart(Chart chart) {
        return switch (chart) {
            case JointChart joint -> JointCommand.class;
            case PartnerChart own -> PartnerCommand.class;
            case ClinicalChart clinical -> ClinicalCommand.class;
            case NotesChart notes -> NotesCommand.class;
        };
    }
}
