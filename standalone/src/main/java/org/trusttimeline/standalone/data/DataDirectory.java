package org.trusttimeline.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything a standalone timeline keeps. While it is open, no other process has it open
 * unless it has joined, and nobody but its owner can read it.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final @Nullable DirectoryLock lock;

    private DataDirectory(Path path, @Nullable DirectoryLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Opens the directory, making it if need be. */
    public static DataDirectory open(Path path) {
        try {
            Path real = OwnerOnly.directory(path);
            return new DataDirectory(real, DirectoryLock.take(real));
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory " + path + " cannot be opened: " + e, e);
        }
    }

    /** Looks into a directory that another process has open, for as long as that process lives. */
    public static DataDirectory join(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize(), null);
    }

    /** Where it is, absolute and without symbolic links. */
    public Path path() {
        return path;
    }

    /** A random secret of 256 bits in base64url, made at the first call and the same ever after. */
    public synchronized String secret(String name) {
        return new SecretFile(path.resolve(name)).readOrCreate();
    }

    /** The file of a secret that exists, for a program that reads it itself. */
    public synchronized Path secretFile(String name) {
        secret(name);
        return path.resolve(name);
    }

    /** What was last kept under this name. */
    public synchronized Optional<String> kept(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one line of text under this name. */
    public synchronized void keep(String name, String line) {
        DurableFile.write(path.resolve(name), line + "\n");
    }

    /** Lets another process open the directory. */
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }
}
