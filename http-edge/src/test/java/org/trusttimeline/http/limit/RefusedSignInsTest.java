package org.trusttimeline.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** That whoever has a valid token is never asked for this is shown over HTTP, by the flood of wrong tokens in standalone. */
class RefusedSignInsTest {

    private final LimitSettings limits = Requests.behind();
    private final RefusedSignIns refused = new RefusedSignIns(limits, new ClientAddress(limits));

    @Test
    void thoseAboveTheLimitAreTooMany() {
        assertThat(areTooMany("203.0.113.7")).isFalse();
        assertThat(areTooMany("203.0.113.7")).isFalse();
        assertThat(areTooMany("203.0.113.7")).isTrue();
    }

    @Test
    void anotherAddressIsCountedByItself() {
        areTooMany("203.0.113.7");
        areTooMany("203.0.113.7");
        areTooMany("203.0.113.7");
        assertThat(areTooMany("203.0.113.8")).isFalse();
    }

    private boolean areTooMany(String address) {
        return refused.areTooMany(Requests.from(address, Map.of()));
    }
}
