package org.trusttimeline.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;

class MasterKeyTest {

    @TempDir
    Path directory;

    @Test
    void aKeyJustMadeIsReadBackAsTheSame() throws Exception {
        Path file = directory.resolve("master.json");
        MasterKey made = MasterKey.createFile(file);
        byte[] sealed = made.aead().encrypt("text".getBytes(StandardCharsets.UTF_8), new byte[0]);
        assertThat(MasterKey.fromFile(file).aead().decrypt(sealed, new byte[0]))
                .asString()
                .isEqualTo("text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactly("master.json");
    }

    @Test
    void aKeyThatIsThereIsNeverWrittenOver() throws IOException {
        Path file = directory.resolve("master.json");
        MasterKey.createFile(file);
        String before = Files.readString(file);
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.createFile(file))
                .withMessageContaining("left as it is");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(directory.toFile().list()).containsExactly("master.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rwx------", "rw--w----"})
    void aFileThatOthersCanUseIsRefusedWithWhatToDo(String mode) throws IOException {
        Path file = directory.resolve("master.json");
        MasterKey.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromFile(file))
                .withMessageContaining("chmod 600 " + file);
    }

    @Test
    void aFileThatIsOnlyReadByItsOwnerIsTaken() throws IOException {
        Path file = directory.resolve("master.json");
        MasterKey.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(MasterKey.fromFile(file)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"primaryKeyId\":1}", "bm90IGEga2V5c2V0", "not base64!", "{\"secret\":\"abc"})
    void whatIsNoKeysetIsRefusedWithoutQuotingIt(String content) throws IOException {
        Path file = directory.resolve("master.json");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromFile(file))
                .withMessage(file + " holds no Tink keyset")
                .withNoCause();
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromFile(keyset(PredefinedAeadParameters.AES128_GCM)))
                .withMessageContaining("AES-256-GCM");
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromFile(keyset(PredefinedMacParameters.HMAC_SHA256_256BITTAG)))
                .withMessageContaining("AES-256-GCM");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> MasterKey.fromFile(directory.resolve("nothing")));
    }

    private Path keyset(Parameters parameters) throws GeneralSecurityException, IOException {
        Path file = Files.createTempFile(directory, "other", "key");
        return Files.writeString(file, Keysets.json(Keysets.generate(parameters)));
    }
}
