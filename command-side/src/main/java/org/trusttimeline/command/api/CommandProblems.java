package org.trusttimeline.command.api;

import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.trusttimeline.command.handling.ChartHasMoved;
import org.trusttimeline.command.handling.ChartIsBusy;
import org.trusttimeline.command.handling.EntryIdOfAnother;
import org.trusttimeline.command.rule.Refusal;
import org.trusttimeline.command.rule.Rule;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.http.problem.ProblemAnswers;
import org.trusttimeline.ledger.append.EntryIdTaken;
import org.trusttimeline.ledger.append.LedgerUnavailable;
import org.trusttimeline.ledger.read.LedgerUnreadable;
import org.trusttimeline.ledger.sealing.KeysUnavailable;

/** What can become of a command that is not taken, each as its problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CommandProblems {

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        Rule rule = refusal.rule();
        return ProblemAnswers.answer(new Problem(rule.status(), rule.problemType(), rule.words()));
    }

    @ExceptionHandler
    ResponseEntity<Object> moved(ChartHasMoved moved) {
        return ProblemAnswers.answer(new Problem(
                412, "chart-has-moved", "The chart has moved on since you last saw it. Read it again, then decide."));
    }

    @ExceptionHandler({EntryIdOfAnother.class, EntryIdTaken.class})
    ResponseEntity<Object> taken(RuntimeException taken) {
        return ProblemAnswers.answer(
                new Problem(409, "entry-id-taken", "This entry id stands for another statement. Send a new one.")
                        .with("field", "entryId"));
    }

    @ExceptionHandler({ChartIsBusy.class, LockAcquisitionFailedException.class})
    ResponseEntity<Object> busy(RuntimeException busy) {
        return ProblemAnswers.answer(
                new Problem(503, "chart-is-busy", "Others keep writing to this chart; nothing was stored. Try again."));
    }

    @ExceptionHandler({LedgerUnavailable.class, LedgerUnreadable.class, KeysUnavailable.class})
    ResponseEntity<Object> unavailable(RuntimeException unavailable) {
        return ProblemAnswers.answer(
                new Problem(503, "ledger-unavailable", "Nothing can be stored just now; nothing was. Try again."));
    }
}
