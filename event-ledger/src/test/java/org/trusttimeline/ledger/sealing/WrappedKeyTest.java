package org.trusttimeline.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.ledger.Sql;
import org.trusttimeline.ledger.TestLedger;
import org.trusttimeline.ledger.schema.Roles;

class WrappedKeyTest {

    private final TestLedger ledger = new TestLedger();
    private final String person = "partner:" + UUID.randomUUID();

    @TempDir
    Path directory;

    /** Were only the kinds of key different, a swap would fail as well: for want of a binding, by luck. */
    @Test
    void eachKeyIsBoundToItsPurpose() throws Exception {
        MasterKey master = MasterKey.createFile(directory.resolve("master.json"));
        WrappedKey wrapped = WrappedKey.generate(person, 1, master);
        new KeyTable(ledger.keysAs(Roles.KEYS_USER)).addFirst(person, version -> wrapped);
        assertThat(Keysets.unwrapped(stored("aead"), master, bound("aead")).size())
                .isEqualTo(1);
        assertThat(Keysets.unwrapped(stored("mac"), master, bound("mac")).size())
                .isEqualTo(1);
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> Keysets.unwrapped(stored("aead"), master, bound("mac")));
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> Keysets.unwrapped(stored("mac"), master, bound("aead")));
    }

    private byte[] bound(String purpose) {
        return AssociatedData.of(person, "1", purpose);
    }

    private byte[] stored(String column) throws Exception {
        return HexFormat.of()
                .parseHex(Sql.value(
                        ledger.keysAdmin(),
                        "select encode(" + column + ", 'hex') from person_key where person = '" + person + "'"));
    }
}
