package org.trusttimeline.standalone.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trusttimeline.events.id.CanonicalUuid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as JSON Lines: {@code {"import": UUID}} first, then one command a line. It is read twice, the first time to
 * see whether it is fit, before anything is sent.
 */
public final class ImportFile {

    private static final String IMPORT = "import";

    private final String name;
    private final Opening opening;

    private ImportFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file on disk. */
    public static ImportFile of(Path path) {
        return new ImportFile(path.toString(), () -> {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new Unusable(path + " is not a file that can be read twice; save the lines in one");
            }
            return Files.newInputStream(path);
        });
    }

    /** Anything that can be opened twice, such as a resource. */
    public static ImportFile of(String name, Opening opening) {
        return new ImportFile(name, opening);
    }

    /** Opens the file at its beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Is handed each line after the first. */
    @FunctionalInterface
    interface Visitor {
        void line(long number, ObjectNode line);
    }

    /**
     * Reads all lines.
     *
     * @return the import's id
     * @throws Unusable if this is no import file; the line is named
     */
    UUID read(Visitor visitor) {
        try (LineReader lines = new LineReader(opening.open())) {
            UUID id = importId(lines.next());
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                visitor.line(line.number(), command(line));
            }
            return id;
        } catch (IOException unreadable) {
            throw new Unusable(name + " cannot be read: " + unreadable);
        }
    }

    private UUID importId(LineReader.@Nullable Line first) {
        if (first == null) {
            throw new Unusable(name + " is empty; its first line is {\"import\": UUID}");
        }
        ObjectNode line = first.json();
        JsonNode id = line.get(IMPORT);
        if (id == null || !id.isString() || line.size() != 1) {
            throw Unusable.atLine(first.number(), "comes first, so it is {\"import\": UUID} and nothing else");
        }
        try {
            return CanonicalUuid.parse(id.stringValue());
        } catch (IllegalArgumentException noUuid) {
            throw Unusable.atLine(first.number(), "names the import by something else than a UUID of 36 characters");
        }
    }

    /** Two files put together would share their labels: one couple's words would end up with another couple. */
    private static ObjectNode command(LineReader.Line line) {
        ObjectNode json = line.json();
        if (json.has(IMPORT)) {
            throw Unusable.atLine(line.number(), "begins another import; import each by a file of its own");
        }
        return json;
    }

    /** Why a file is not one that can be imported, in words for the person who named it. */
    public static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(String words) {
            super(words);
        }

        static Unusable atLine(long number, String words) {
            return new Unusable("line " + number + " " + words);
        }
    }
}
