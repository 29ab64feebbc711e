package org.trusttimeline.events.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUuidTest {

    @Test
    void lowerAndUpperCaseAreTheSameId() {
        UUID id = UUID.randomUUID();
        assertThat(CanonicalUuid.parse(id.toString())).isEqualTo(id);
        assertThat(CanonicalUuid.parse(id.toString().toUpperCase(Locale.ROOT))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "00000000-0000-0000-0000-000000000000",
                "019800000000700080000000000000011234",
                "019800000-000-7000-8000-000000000001",
                "+1980000-0000-7000-8000-000000000001",
                "-1980000-0000-7000-8000-000000000001",
                "\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11\uFF11-0000-7000-8000-000000000001",
                "01980000-0000-7000-8000-00000000000g",
                " 1980000-0000-7000-8000-000000000001"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalUuid.parse(text))
                .withMessageNotContaining("For input");
    }
}
