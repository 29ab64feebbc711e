package org.trusttimeline.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.trusttimeline.http.problem.Problem;

class BuildProgressTest {

    private final BuildProgress progress = new BuildProgress();
    private final AtomicLong done = new AtomicLong();

    @Test
    void beforeAnythingIsKnownNothingCanBeRead() {
        Problem problem = catchThrowableOfType(Problem.class, progress::requireBuilt);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.get("done")).isEqualTo(0L);
        assertThat(problem.get("of")).isNull();
    }

    @Test
    void untilAllIsInItIsSaidHowMuchIs() {
        progress.expect(10, done::get);
        done.set(9);
        Problem problem = catchThrowableOfType(Problem.class, progress::requireBuilt);

        assertThat(problem.json()).contains("being-rebuilt");
        assertThat(problem.get("done")).isEqualTo(9L);
        assertThat(problem.get("of")).isEqualTo(10L);
    }

    @Test
    void onceBuiltItStaysSo() {
        progress.expect(10, done::get);
        done.set(10);
        progress.requireBuilt();
        done.set(0);

        assertThatCode(progress::requireBuilt).doesNotThrowAnyException();
    }

    @Test
    void unlessItIsLost() {
        progress.expect(10, () -> 10);
        progress.requireBuilt();
        progress.expect(11, done::get);

        assertThatThrownBy(progress::requireBuilt).isInstanceOf(Problem.class);
    }

    @Test
    void anEmptyLedgerIsBuiltAtOnce() {
        progress.expect(0, done::get);

        assertThatCode(progress::requireBuilt).doesNotThrowAnyException();
    }

    @Test
    void whyItCannotBeginIsToldToWhoeverReads() {
        IllegalStateException why = new IllegalStateException("the database is away");
        progress.cannotBegin(why);

        assertThatThrownBy(progress::requireBuilt).isSameAs(why);
    }
}
