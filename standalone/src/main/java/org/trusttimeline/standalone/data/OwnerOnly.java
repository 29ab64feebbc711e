package org.trusttimeline.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** What only its owner may enter, read or write. */
final class OwnerOnly {

    static final FileAttribute<Set<PosixFilePermission>> FILE = attribute("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> DIRECTORY = attribute("rwx------");

    private OwnerOnly() {}

    /** The real path of a directory that is private: made so, found so, or refused. */
    static Path directory(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path, DIRECTORY);
        } else if (isEmpty(path)) {
            Files.setPosixFilePermissions(path, DIRECTORY.value());
        }
        Path real = path.toRealPath();
        if (!isPrivate(real)) {
            throw new UnusableDataDirectory(
                    "The data directory %s is open to others; close it with: chmod 700 %1$s".formatted(real));
        }
        return real;
    }

    static boolean isPrivate(Path path) throws IOException {
        return DIRECTORY.value().containsAll(Files.getPosixFilePermissions(path));
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> attribute(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
