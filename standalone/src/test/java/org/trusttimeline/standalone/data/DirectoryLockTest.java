package org.trusttimeline.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trusttimeline.standalone.ChildJvm;

class DirectoryLockTest {

    @TempDir
    Path temporary = Path.of("");

    @Test
    void aSecondOpeningInThisProcessIsRefused() {
        try (DataDirectory data = DataDirectory.open(temporary)) {
            assertThatExceptionOfType(UnusableDataDirectory.class)
                    .isThrownBy(() -> DataDirectory.open(temporary))
                    .withMessage(inUseBy(data.path(), ProcessHandle.current().pid()));
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheDirectory() throws IOException {
        try (DataDirectory data = DataDirectory.open(temporary)) {
            // The refused opening above all must not lose the lock of the first.
            assertThatExceptionOfType(UnusableDataDirectory.class).isThrownBy(() -> DataDirectory.open(temporary));
            assertThat(ChildJvm.run(OpensTheDirectory.class, temporary))
                    .contains(inUseBy(data.path(), ProcessHandle.current().pid()));
        }
    }

    @Test
    void aProcessThatDiedHoldsNothing() throws IOException {
        assertThat(ChildJvm.run(OpensTheDirectory.class, temporary)).contains("opened");
        DataDirectory.open(temporary).close();
    }

    @Test
    void aClosedDirectoryCanBeOpenedAgain() {
        DataDirectory.open(temporary).close();
        DataDirectory.open(temporary).close();
    }

    private static String inUseBy(Path path, long process) {
        return "The data directory " + path + " is in use by process " + process
                + "; stop it or choose another with --data DIR";
    }

    static final class OpensTheDirectory {
        // Left open on purpose: this process ends without closing anything.
        @SuppressWarnings("resource")
        public static void main(String[] arguments) {
            DataDirectory.open(Path.of(arguments[0]));
            System.out.println("opened");
            Runtime.getRuntime().halt(0);
        }
    }
}
