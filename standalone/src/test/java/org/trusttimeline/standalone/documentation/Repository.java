package org.trusttimeline.standalone.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository that the tests run in. */
final class Repository {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path DOCS = ROOT.resolve("docs");
    static final List<String> PRODUCT =
            List.of("shared-events", "event-ledger", "http-edge", "command-side", "query-side", "standalone");

    private Repository() {}

    /** The Java sources of the product, in use and not for tests. */
    static List<Path> mainFiles() {
        return PRODUCT.stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(sources -> below(sources, ".java").stream())
                .toList();
    }

    /** What is written for readers. */
    static List<Path> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), below(DOCS, ".md").stream())
                .toList();
    }

    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /** The name of the class that a source file holds. */
    static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
