package org.trusttimeline.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings as the service binds them at its start. */
class LimitSettingsTest {

    @Test
    void whatIsLeftOutHasItsDefault() {
        LimitSettings limits = bound(Map.of());
        assertThat(limits.requestsOfOnePerson()).isEqualTo(64);
        assertThat(limits.proxies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "requests, 0",
        "requests, 10",
        "requests-of-one-person, 0",
        "requests-of-one-person, 2000",
        "at-work-of-one-person, 0",
        "at-work-of-one-person, -1",
        "waits-of-one-person, 0",
        "turn, 0s",
        "turn, -5s",
        "body, 0B",
        "body, -1B",
        "body, 5MB",
        "bodies, 1MB",
        "bodies, 3GB",
        "bodies-of-one-person, 65MB",
        "body-deadline, 0s",
        "header-deadline, -1s",
        "refused-sign-ins, 0",
        "connections-of-one-address, 0",
        "proxies, nonsense.example",
        "proxies, 10.0.0.0/99"
    })
    void nonsenseIsRefusedInWords(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("timeline.limits." + name, value)))
                .hasStackTraceContaining("IllegalArgumentException: timeline.limits: ");
    }

    @Test
    void aProxyMayBeANetwork() {
        assertThat(bound(Map.of("timeline.limits.proxies", "10.0.0.0/8,2001:db8::/32"))
                        .proxies())
                .containsExactly("10.0.0.0/8", "2001:db8::/32");
    }

    private static LimitSettings bound(Map<String, String> set) {
        return new Binder(new MapConfigurationPropertySource(new HashMap<>(set)))
                .bindOrCreate("timeline.limits", LimitSettings.class);
    }
}
