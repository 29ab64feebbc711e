package org.trusttimeline.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "aarch64"})
    void bothMachinesArePacked(String machine) {
        assertThat(getClass().getResource(PostgresBinaries.archive("Linux", machine)))
                .isNotNull();
    }

    @Test
    void anyOtherIsToldSo() {
        assertThatExceptionOfType(PostgresFailed.class)
                .isThrownBy(() -> PostgresBinaries.archive("Mac OS X", "aarch64"))
                .withMessageContaining("No PostgreSQL is packed for Mac OS X on aarch64");
    }
}
