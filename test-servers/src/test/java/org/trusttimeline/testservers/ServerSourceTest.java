package org.trusttimeline.testservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSourceTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> AN_ADDRESS = Map.of("POSTGRES_URL", "jdbc:postgresql://db/");

    @Test
    void aContainerEngineThatAnswersIsUsedFirst() {
        assertThat(ServerSource.choose("POSTGRES_URL", AN_ADDRESS, () -> true)).isEqualTo(ServerSource.CONTAINER);
    }

    @Test
    void aNamedServerIsUsedWithoutAnEngine() {
        assertThat(ServerSource.choose("POSTGRES_URL", AN_ADDRESS, () -> false)).isEqualTo(ServerSource.NAMED);
    }

    @Test
    void theEmbeddedServerIsUsedWithoutEither() {
        assertThat(ServerSource.choose("POSTGRES_URL", NOTHING, () -> false)).isEqualTo(ServerSource.EMBEDDED);
        assertThat(ServerSource.choose("MONGODB_URI", AN_ADDRESS, () -> false)).isEqualTo(ServerSource.EMBEDDED);
    }

    @Test
    void theEnvironmentCanAskForOneOfThem() {
        Map<String, String> embedded = Map.of("TEST_SERVERS", "embedded", "POSTGRES_URL", "jdbc:postgresql://db/");
        assertThat(ServerSource.choose("POSTGRES_URL", embedded, () -> true)).isEqualTo(ServerSource.EMBEDDED);
    }

    @Test
    void anUnknownWishIsRefused() {
        Map<String, String> unknown = Map.of("TEST_SERVERS", "elsewhere");
        assertThatThrownBy(() -> ServerSource.choose("POSTGRES_URL", unknown, () -> true))
                .hasMessageContaining("ELSEWHERE");
    }
}
