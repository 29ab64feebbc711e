package org.trusttimeline.ledger.offsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.trusttimeline.ledger.offsite.Offsite.OffsiteUnavailable;

/** A directory on another host or medium, mounted here: {@code checkpoints.jsonl} and {@code erasures.jsonl}. */
public final class OffsiteDirectory implements Offsite {

    // Ends a line that a crash has cut short: nothing here is ever changed, so the rest of it stays.
    private static final String CUT_SHORT = "#cut short\n";

    private final Path directory;

    /** That directory, which must be there: a mount that is missing must not be taken for an empty one. */
    public OffsiteDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public synchronized void keep(Kind kind, String line) {
        try (FileChannel log = FileChannel.open(file(kind), READ, WRITE, CREATE);
                FileLock alone = log.lock()) {
            ByteBuffer bytes = UTF_8.encode((endsInMidLine(log) ? CUT_SHORT : "") + line + "\n");
            log.position(log.size());
            while (bytes.hasRemaining()) {
                log.write(bytes);
            }
            log.force(true);
        } catch (IOException e) {
            throw new OffsiteUnavailable(file(kind) + " cannot be added to", e);
        }
    }

    @Override
    public List<String> kept(Kind kind) {
        requireDirectory();
        try {
            return Files.exists(file(kind)) ? whole(Files.readString(file(kind))) : List.of();
        } catch (IOException e) {
            throw new OffsiteUnavailable(file(kind) + " cannot be read", e);
        }
    }

    private void requireDirectory() {
        if (!Files.isDirectory(directory)) {
            throw new OffsiteUnavailable(directory + " is no directory; is it mounted?", new IOException("not there"));
        }
    }

    private Path file(Kind kind) {
        return directory.resolve(kind.name().toLowerCase(Locale.ROOT) + ".jsonl");
    }

    private static List<String> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> !(line + "\n").endsWith(CUT_SHORT))
                .toList();
    }

    private static boolean endsInMidLine(FileChannel log) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return log.size() > 0 && log.read(last, log.size() - 1) == 1 && last.get(0) != '\n';
    }
}
