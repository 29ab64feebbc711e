package org.trusttimeline.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.trusttimeline.http.problem.Problem;

class ReadinessTest {

    private final Readiness readiness = new Readiness();
    private final AtomicLong position = new AtomicLong();

    @Test
    void beforeAnythingIsKnownNothingCanBeRead() {
        assertThat(percentTold()).isZero();
    }

    @Test
    void whileTheFirstVersionIsBuiltItIsSaidHowMuchOfItIs() {
        readiness.building(() -> 42);

        assertThat(percentTold()).isEqualTo(42);
    }

    @Test
    void whatIsBuiltAndNotServedCannotBeReadYet() {
        readiness.building(() -> 100);

        assertThat(percentTold()).isEqualTo(99);
    }

    @Test
    void aVersionIsReadOnceItHasComeToTheEndThatTheLedgerHad() {
        readiness.serving(1_000, position::get);
        position.set(999);
        assertThat(percentTold()).isEqualTo(99);
        position.set(1_000);

        assertThatCode(readiness::require).doesNotThrowAnyException();
    }

    @Test
    void readersAreToldNoNumberOfEntries() {
        readiness.serving(123_457, position::get);
        position.set(61_729);
        Problem problem = catchThrowableOfType(Problem.class, readiness::require);

        assertThat(problem.json()).contains("being-rebuilt").doesNotContain("123457", "61729");
    }

    @Test
    void onceReadItStaysSo() {
        readiness.serving(10, position::get);
        position.set(10);
        readiness.require();
        position.set(0);

        assertThatCode(readiness::require).doesNotThrowAnyException();
    }

    @Test
    void unlessItIsLost() {
        readiness.serving(10, () -> 10);
        readiness.require();
        readiness.building(() -> 0);

        assertThatThrownBy(readiness::require).isInstanceOf(Problem.class);
    }

    @Test
    void anEmptyLedgerIsReadAtOnce() {
        readiness.serving(0, position::get);

        assertThatCode(readiness::require).doesNotThrowAnyException();
    }

    @Test
    void whyItCannotBeginIsToldToWhoeverReads() {
        IllegalStateException why = new IllegalStateException("the database is away");
        readiness.cannotBegin(why);

        assertThatThrownBy(readiness::require).isSameAs(why);
    }

    private int percentTold() {
        Problem problem = catchThrowableOfType(Problem.class, readiness::require);
        assertThat(problem.status()).isEqualTo(503);
        return (int) Objects.requireNonNull(problem.get("percent"));
    }
}
