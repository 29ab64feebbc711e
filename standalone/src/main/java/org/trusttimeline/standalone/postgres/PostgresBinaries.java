package org.trusttimeline.standalone.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The programs of PostgreSQL: packed in a jar, unpacked once for each version. */
final class PostgresBinaries {

    /** A directory in which several data directories share what is unpacked; else each has its own. */
    private static final String SHARED = "timeline.postgres.cache";

    private PostgresBinaries() {}

    /** The directory of the programs. */
    static synchronized Path unpacked(Path data) {
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Path cache = Path.of(System.getProperty(SHARED, data.toString()));
            Path home = cache.resolve("postgresql-" + checksum(archive))
                    .toAbsolutePath()
                    .normalize();
            if (!Files.exists(home)) {
                Files.createDirectories(cache);
                unpack(archive, home);
            }
            return home.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked: " + e, e);
        }
    }

    /** One process unpacks, under another name; who waited finds it done. */
    private static void unpack(String archive, Path home) throws IOException {
        try (FileChannel file = FileChannel.open(home.resolveSibling("postgresql.lock"), CREATE, WRITE);
                FileLock lock = file.lock();
                InputStream packed = open(archive)) {
            if (lock.isValid() && !Files.exists(home)) {
                Path next = home.resolveSibling(home.getFileName() + ".next");
                Tree.delete(next);
                Tree.unpack(packed, next);
                Files.move(next, home, ATOMIC_MOVE);
            }
        }
    }

    static String archive(String system, String machine) {
        if (system.equals("Linux") && machine.equals("amd64")) {
            return "/postgres-linux-x86_64.txz";
        }
        if (system.equals("Linux") && machine.equals("aarch64")) {
            return "/postgres-linux-arm_64.txz";
        }
        throw new PostgresFailed(
                "No PostgreSQL is packed for %s on %s: use Linux on amd64 or aarch64, or docker compose"
                        .formatted(system, machine));
    }

    /** Tells versions apart; it guards against nothing. */
    private static String checksum(String archive) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream packed = new CheckedInputStream(open(archive), checksum)) {
            packed.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return Long.toHexString(checksum.getValue());
    }

    private static InputStream open(String archive) {
        InputStream packed = PostgresBinaries.class.getResourceAsStream(archive);
        if (packed == null) {
            throw new PostgresFailed("The jar holds no " + archive);
        }
        return packed;
    }
}
