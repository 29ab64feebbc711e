package org.trusttimeline.command.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.trusttimeline.command.chart.ChartRule;
import org.trusttimeline.command.handling.NotTaken;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.command.statement.agreement.AgreementRule;
import org.trusttimeline.command.statement.atone.AtoneRule;
import org.trusttimeline.command.statement.attune.AttuneRule;
import org.trusttimeline.command.statement.breach.BreachRule;
import org.trusttimeline.command.statement.clinical.ClinicalRule;
import org.trusttimeline.command.statement.confidence.ConfidenceRule;
import org.trusttimeline.command.statement.foundation.FoundationRule;
import org.trusttimeline.command.statement.keeping.KeepingRule;
import org.trusttimeline.command.statement.sustain.SustainRule;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.http.problem.ProblemAnswers;
import org.trusttimeline.ledger.append.AppendRefused.EntryIdTaken;
import org.trusttimeline.ledger.append.AppendRefused.LedgerUnavailable;
import org.trusttimeline.ledger.read.LedgerReader.LedgerUnreadable;
import org.trusttimeline.ledger.sealing.PersonKeys.KeysUnavailable;

/** What can become of a command that is not taken, each as its problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CommandProblems {

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    ChartRule.values(),
                    FoundationRule.values(),
                    AgreementRule.values(),
                    BreachRule.values(),
                    AtoneRule.values(),
                    AttuneRule.values(),
                    SustainRule.values(),
                    KeepingRule.values(),
                    ConfidenceRule.values(),
                    ClinicalRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Every rule that can refuse a command. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** A refusal by that rule; the last part of its type's URI is the rule's name, as URIs are written. */
    public static Problem of(Rule rule) {
        return of(rule, rule.words());
    }

    private static Problem of(Rule rule, String words) {
        int status = switch (rule.kind()) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case REFUSED -> 422;
        };
        return new Problem(status, rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return ProblemAnswers.answer(of(refusal.rule(), refusal.words()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notTaken(NotTaken reason) {
        return ProblemAnswers.answer(
                switch (reason) {
                    case NotTaken.ChartHasMoved moved ->
                        new Problem(
                                412,
                                "chart-has-moved",
                                "The chart has moved on since you last saw it. Read it again, then decide.");
                    case NotTaken.EntryIdOfAnother taken -> entryIdTaken();
                    case NotTaken.ChartIsBusy busy ->
                        new Problem(
                                503,
                                "chart-is-busy",
                                "Others keep writing to this chart; nothing was stored. Try again.");
                });
    }

    @ExceptionHandler
    ResponseEntity<Object> taken(EntryIdTaken onAnotherChart) {
        return ProblemAnswers.answer(entryIdTaken());
    }

    @ExceptionHandler({LedgerUnavailable.class, LedgerUnreadable.class, KeysUnavailable.class})
    ResponseEntity<Object> unavailable(RuntimeException unavailable) {
        return ProblemAnswers.answer(
                new Problem(503, "ledger-unavailable", "Nothing can be stored just now; nothing was. Try again."));
    }

    private static Problem entryIdTaken() {
        return new Problem(409, "entry-id-taken", "This entry id stands for another statement. Send a new one.")
                .with("field", "entryId");
    }
}
