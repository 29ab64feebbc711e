package org.trusttimeline.standalone.data;

import java.nio.file.Path;

/** Another process has the data directory open. */
public final class DataDirectoryInUse extends UnusableDataDirectory {

    private static final long serialVersionUID = 1L;

    DataDirectoryInUse(Path directory, String process) {
        super("The data directory %s is in use by %s; stop it or choose another with --data DIR"
                .formatted(directory, process.isEmpty() ? "another process" : "process " + process));
    }
}
