package org.trusttimeline.ledger.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.trusttimeline.ledger.sealing.MasterKey.MasterKeyUnusable;

/** A file that only its owner can read. */
final class MasterKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private MasterKeyFile() {}

    static String read(Path file) {
        try {
            requireOwnerOnly(file);
            return Files.readString(file);
        } catch (IOException | UnsupportedOperationException e) {
            throw new MasterKeyUnusable(file + " cannot be read, or not be told who else can read it", e);
        }
    }

    // Linked into place: a rename would put it over a key that is there, and writing in place could be cut short.
    static void create(Path file, String text) {
        put(file, text, Files::createLink);
    }

    /** Another text in the place of the one that is there: after a crash it is the one or the other, whole. */
    static void replace(Path file, String text) {
        put(file, text, (complete, draft) -> Files.move(draft, complete, StandardCopyOption.ATOMIC_MOVE));
    }

    private static void put(Path file, String text, Placing placing) {
        Path complete = file.toAbsolutePath();
        Path directory = Objects.requireNonNull(complete.getParent(), "a directory is no place for a key");
        try {
            Path draft =
                    Files.createTempFile(directory, ".", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try {
                write(draft, text);
                placing.put(complete, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            sync(directory);
        } catch (FileAlreadyExistsException e) {
            throw new MasterKeyUnusable(file + " is there already, and is left as it is", e);
        } catch (IOException | UnsupportedOperationException e) {
            throw new MasterKeyUnusable(file + " cannot be written", e);
        }
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new MasterKeyUnusable(
                    "others than its owner can use " + file + ": say chmod 600 " + file + ", and think who has read it",
                    null);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private interface Placing {

        void put(Path file, Path draft) throws IOException;
    }
}
