package org.trusttimeline.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.trusttimeline.http.problem.Problem;

/** Four requests of all, two of one person, one of them at work; bodies of 100 bytes, 200 of one person, 300 of all. */
class PersonsRequestsTest {

    private static final String ANN = "partner:ann";
    private static final String BEN = "partner:ben";

    private final PersonsRequests persons = new PersonsRequests(Requests.limits(4, 2, 1, 100, Duration.ofSeconds(1)));

    @Test
    void oneTooManyOfAPersonIsRefusedAndAnotherPersonIsNotTouched() {
        persons.admit(ANN);
        PersonsRequests.Admission second = persons.admit(ANN);
        refused(429, () -> persons.admit(ANN));
        persons.admit(BEN).close();
        second.close();
        persons.admit(ANN);
    }

    @Test
    void oneTooManyOfAllIsRefusedAndLeavesNothingBehind() {
        PersonsRequests.Admission one = persons.admit(ANN);
        persons.admit(ANN);
        persons.admit(BEN);
        persons.admit(BEN);
        refused(503, () -> persons.admit("partner:cem"));
        assertThat(persons.count()).isEqualTo(4);
        one.close();
        persons.admit("partner:cem").close();
        assertThat(persons.count()).isEqualTo(3);
    }

    @Test
    void whoeverWaitsTheirTurnInVainIsRefusedAndAnotherPersonIsNotTouched() throws Exception {
        PersonsRequests.Admission one = persons.admit(ANN);
        PersonsRequests.Admission two = persons.admit(ANN);
        PersonsRequests.Turn working = one.turn(false);
        refused(429, () -> two.turn(false));
        persons.admit(BEN).turn(false).close();
        working.close();
        two.turn(false).close();
    }

    @Test
    void waitingTakesNoTurnFromWork() throws Exception {
        PersonsRequests.Admission one = persons.admit(ANN);
        PersonsRequests.Admission two = persons.admit(ANN);
        one.turn(true);
        refused(429, () -> two.turn(true));
        two.turn(false).close();
    }

    @Test
    void memoryIsCountedOfAPersonAndOfAllAndGivenBack() {
        PersonsRequests.Admission ann = persons.admit(ANN);
        ann.hold(150);
        refused(429, () -> ann.hold(51));
        PersonsRequests.Admission ben = persons.admit(BEN);
        ben.hold(100);
        refused(503, () -> ben.hold(51));
        ben.hold(50);
        ann.close();
        ben.hold(50);
        ben.close();
        persons.admit(ANN).hold(200);
    }

    private static void refused(int status, ThrowingCallable asked) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(asked)
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(status));
    }
}
