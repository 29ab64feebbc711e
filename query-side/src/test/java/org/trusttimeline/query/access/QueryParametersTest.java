package org.trusttimeline.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
}
