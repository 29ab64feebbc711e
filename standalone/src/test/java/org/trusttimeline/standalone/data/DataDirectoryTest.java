package org.trusttimeline.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path temporary = Path.of("");

    @Test
    void aNewDirectoryIsItsOwnersOnly() throws IOException {
        Path path = temporary.resolve("new/data");
        try (DataDirectory data = DataDirectory.open(path)) {
            assertThat(permissions(data.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void anEmptyDirectoryIsMadeItsOwnersOnly() throws IOException {
        Path path = directory("rwxr-xr-x");
        try (DataDirectory data = DataDirectory.open(path)) {
            assertThat(permissions(data.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void aDirectoryInUseThatIsOpenToOthersIsRefused() throws IOException {
        Path path = directory("rwx------");
        Files.createFile(path.resolve("something"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatExceptionOfType(UnusableDataDirectory.class)
                .isThrownBy(() -> DataDirectory.open(path))
                .withMessageEndingWith("chmod 700 " + path.toRealPath());
    }

    @Test
    void whatIsKeptIsReadAgain() {
        Path path = temporary.resolve("data");
        try (DataDirectory data = DataDirectory.open(path)) {
            assertThat(data.kept("port")).isEmpty();
            data.keep("port", "5432");
            data.keep("port", "5433");
        }
        try (DataDirectory data = DataDirectory.open(path)) {
            assertThat(data.kept("port")).contains("5433");
        }
    }

    private Path directory(String permissions) throws IOException {
        Path path = Files.createDirectory(temporary.resolve("data"));
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
