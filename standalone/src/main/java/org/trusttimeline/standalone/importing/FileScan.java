package org.trusttimeline.standalone.importing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a first reading of the whole file finds.
 *
 * @param importId the import's id
 * @param lines how many commands there are
 * @param labels every label, without the {@code #}
 */
record FileScan(UUID importId, long lines, Set<String> labels) {

    /**
     * Takes it.
     *
     * @throws ImportFile.Unusable if this is no import file
     */
    static FileScan of(ImportFile file) {
        Counting counting = new Counting();
        UUID importId = file.read(counting);
        return new FileScan(importId, counting.lines, counting.labels);
    }

    private static final class Counting implements ImportFile.Visitor, LabelIds.IdTexts {

        private final Set<String> labels = new LinkedHashSet<>();
        private long lines;

        @Override
        public void line(long number, ObjectNode line) {
            lines++;
            copy(line);
        }

        // A wrong label is left to the second reading, which refuses its line.
        @Override
        public String visit(String member, String text) {
            LabelIds.Label.in(text).ifPresent(label -> labels.add(label.name()));
            return text;
        }
    }
}
