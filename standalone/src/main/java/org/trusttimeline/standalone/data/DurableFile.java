package org.trusttimeline.standalone.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Files and directories that are there, whole, after the power has failed, or as they were before. */
public final class DurableFile {

    private DurableFile() {}

    /** Replaces the file, readable by its owner only. */
    public static void write(Path file, String text) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            try (FileChannel channel = FileChannel.open(next, Set.of(WRITE, CREATE_NEW), OwnerOnly.FILE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
                channel.force(true);
            }
            move(next, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Renames within one directory; the name lasts from then on. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
        sync(to.resolveSibling("."));
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
