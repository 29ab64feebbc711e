package org.trusttimeline.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.1";

    @Test
    void nobodyIsBelievedWhereNoProxyIsConfigured() {
        assertThat(new ClientAddress(Requests.behind())
                        .of(Requests.from(PROXY, Map.of("X-Forwarded-For", List.of("203.0.113.7")))))
                .isEqualTo(PROXY);
    }

    @Test
    void whoeverIsNoProxyIsNotBelieved() {
        assertThat(said("198.51.100.9", "X-Forwarded-For", "203.0.113.7")).isEqualTo("198.51.100.9");
        assertThat(said("198.51.100.9", "Forwarded", "for=203.0.113.7")).isEqualTo("198.51.100.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 203.0.113.7 | 203.0.113.7",
                "X-Forwarded-For | 203.0.113.7:4711 | 203.0.113.7",
                "X-Forwarded-For | 2001:db8::7 | 2001:db8::7",
                "X-Forwarded-For | [2001:db8::7]:443 | 2001:db8::7",
                "X-Forwarded-For | 1.1.1.1, 203.0.113.7 | 203.0.113.7",
                "X-Forwarded-For | 203.0.113.7, 10.0.0.2 | 203.0.113.7",
                "X-Forwarded-For | 203.0.113.7, nonsense, 10.0.0.2 | 10.0.0.2",
                "Forwarded | for=203.0.113.7;proto=https | 203.0.113.7",
                "Forwarded | proto=https;For=\"[2001:db8::7]:443\" | 2001:db8::7",
                "Forwarded | for=1.1.1.1, for=203.0.113.7;by=10.0.0.1 | 203.0.113.7",
                "Forwarded | for=203.0.113.7, for=10.0.0.2 | 203.0.113.7"
            })
    void aProxyIsBelievedAsFarAsTheNearestThatIsNone(String header, String value, String client) {
        assertThat(said(PROXY, header, value)).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_hidden",
                "localhost",
                "example.org",
                "999.999.999.999",
                "1.2.3",
                "1.2.3.4.5.6",
                ":::::",
                "::1::2",
                "2001:db8::g",
                "[",
                "[]:1",
                "\"",
                "203.0.113.7%0",
                "......."
            })
    void nonsenseLeavesTheProxysOwnAddress(String value) {
        assertThat(said(PROXY, "X-Forwarded-For", value)).isEqualTo(PROXY);
        assertThat(said(PROXY, "X-Forwarded-For", "203.0.113.7, " + value)).isEqualTo(PROXY);
        assertThat(said(PROXY, "Forwarded", "for=" + value)).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ", ,"})
    void nothingSaidIsNothingKnown(String value) {
        assertThat(said(PROXY, "X-Forwarded-For", value)).isEqualTo(PROXY);
        assertThat(said(PROXY, "Forwarded", value)).isEqualTo(PROXY);
    }

    @Test
    void severalHeadersAreReadAsOneList() {
        assertThat(addresses()
                        .of(Requests.from(
                                PROXY, Map.of("X-Forwarded-For", List.of("1.1.1.1", "203.0.113.7, 10.0.0.2")))))
                .isEqualTo("203.0.113.7");
    }

    @Test
    void bothHeadersAtOnceAreNotBelieved() {
        assertThat(addresses()
                        .of(Requests.from(
                                PROXY,
                                Map.of(
                                        "Forwarded", List.of("for=1.1.1.1"),
                                        "X-Forwarded-For", List.of("203.0.113.7")))))
                .isEqualTo(PROXY);
    }

    @Test
    void aProxyMayHaveASixthVersionAddress() {
        assertThat(new ClientAddress(Requests.behind("2001:db8:1::/48"))
                        .of(Requests.from("2001:db8:1::5", Map.of("X-Forwarded-For", List.of("203.0.113.7")))))
                .isEqualTo("203.0.113.7");
    }

    private static ClientAddress addresses() {
        return new ClientAddress(Requests.behind("10.0.0.0/8"));
    }

    private static String said(String by, String header, String value) {
        return addresses().of(Requests.from(by, Map.of(header, List.of(value))));
    }
}
