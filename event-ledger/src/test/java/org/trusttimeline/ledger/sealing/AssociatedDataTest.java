package org.trusttimeline.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trusttimeline.ledger.sealing.SealedTexts.SealContext;

class AssociatedDataTest {

    @Test
    void noTwoListsOfTextsGiveTheSameBytes() {
        assertThat(AssociatedData.of("ab", "c")).isNotEqualTo(AssociatedData.of("a", "bc"));
        assertThat(AssociatedData.of("ab")).isNotEqualTo(AssociatedData.of("ab", ""));
        assertThat(AssociatedData.of("a\0\0\0\0b")).isNotEqualTo(AssociatedData.of("a", "b"));
        assertThat(AssociatedData.of("a|b")).isNotEqualTo(AssociatedData.of("a", "b"));
    }

    @Test
    void everyPartOfAPlaceCounts() {
        SealContext where = new SealContext("joint:x", UUID.randomUUID(), "terms");
        assertThat(AssociatedData.of(where, 1)).isEqualTo(AssociatedData.of(where, 1));
        assertThat(AssociatedData.of(where, 1)).isNotEqualTo(AssociatedData.of(where, 11));
    }
}
