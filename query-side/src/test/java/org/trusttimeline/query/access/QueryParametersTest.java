package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trusttimeline.http.problem.Problem;

class QueryParametersTest {

    private static final Map<String, List<String>> GIVEN = Map.of("order", List.of("oldest"));

    @Test
    void whatIsDeclaredCanBeGiven() {
        QueryParameters query = QueryParameters.of(GIVEN, "order", "limit");
        assertThat(query.one("order")).contains("oldest");
        assertThat(query.one("limit")).isEmpty();
    }

    @Test
    void whatIsNotDeclaredCannotBeGiven() {
        assertThatThrownBy(() -> QueryParameters.of(GIVEN, "limit"))
                .isInstanceOf(Problem.class)
                .hasMessage("Here one can give: limit");
    }

    @Test
    void norIsItLookedFor() {
        QueryParameters query = QueryParameters.of(Map.of(), "limit");
        assertThatIllegalStateException().isThrownBy(() -> query.one("order"));
    }

    @Test
    void nothingIsReadThatIsLongerThanItCanBe() {
        Map<String, List<String>> longer = Map.of("trueOn", List.of("2".repeat(65)));
        assertThatThrownBy(() -> QueryParameters.of(longer, "trueOn"))
                .isInstanceOf(Problem.class)
                .hasMessage("It has at most 64 characters.");
    }

    @Test
    void theSameIsAskedForInWhateverOrderAndWhereverItIsReadOn() {
        QueryParameters one =
                QueryParameters.of(Map.of("order", List.of("oldest"), "limit", List.of("2")), "order", "limit");
        assertThat(one.fingerprint(Set.of("limit")))
                .isEqualTo(QueryParameters.of(GIVEN, "order").fingerprint(Set.of("limit")))
                .isNotEqualTo(one.fingerprint(Set.of()))
                .matches("[0-9a-f]{8}");
    }
}
