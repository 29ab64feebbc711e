package org.trusttimeline.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    Path temporary = Path.of("");

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
        String secret = data.secret("a.key");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(data.secret("a.key")).isEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(data.secretFile("a.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void secretsDiffer() {
        assertThat(data.secret("a.key")).isNotEqualTo(data.secret("another.key"));
    }

    @Test
    void aSecretThatOthersCanReadIsRefused() throws IOException {
        Path file = data.secretFile("a.key");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(UnusableDataDirectory.class)
                .isThrownBy(() -> data.secret("a.key"))
                .withMessage("The secret " + file + " can be read by others; close it with: chmod 600 " + file);
    }

    @Test
    void anEmptySecretIsRefused() throws IOException {
        Files.writeString(data.secretFile("a.key"), "\n");
        assertThatExceptionOfType(UnusableDataDirectory.class)
                .isThrownBy(() -> data.secret("a.key"))
                .withMessageContaining("is empty");
    }

    @Test
    void aWriteThatWasBrokenOffLeavesTheWayFree() throws IOException {
        Files.writeString(data.path().resolve("a.key.next"), "half");
        assertThat(data.secret("a.key")).hasSize(43);
    }
}
