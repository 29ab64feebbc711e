package org.trusttimeline.standalone.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Imports one file: first it is read whole, then its lines are sent one after the other, since each may build on those
 * before it. A refused line stops nobody else's.
 */
public final class RecordImport {

    private static final String AGAIN = "Then run the same import again: what was taken is not taken twice.";

    private final ApiClient api;
    private final Progress progress;
    private final Inventory inventory;
    private final Destination destination = new Destination();
    private final List<RefusedLine> refused = new ArrayList<>();
    private Map<String, String> ids = Map.of();
    private long done;
    private long reached;

    private RecordImport(ApiClient api, Progress progress, Inventory inventory) {
        this.api = api;
        this.progress = progress;
        this.inventory = inventory;
    }

    /**
     * Imports a file; a second time changes nothing.
     *
     * @throws UnfitFile if it is no import file: then nothing was sent
     */
    public static ImportReport run(ImportFile file, ApiClient api, Progress progress) {
        return new RecordImport(api, progress, Inventory.of(file)).send(file);
    }

    private ImportReport send(ImportFile file) {
        try {
            LabelIds labels = new IdRequests(api).forAll(inventory);
            ids = labels.ids();
            file.read((number, line) -> send(number, line, labels));
            return report(Optional.empty());
        } catch (ImportEnded | UnfitFile ended) {
            return report(Optional.of("ended %s: %s %s".formatted(place(), ended.getMessage(), AGAIN)));
        } finally {
            progress.end();
        }
    }

    private void send(long number, ObjectNode written, LabelIds labels) {
        reached = number;
        try {
            send(number, RecordLine.of(written, labels));
        } catch (LineRefused refusal) {
            refused.add(refusal.at(number));
            destination.refused(written);
        }
        done++;
        progress.at(done, inventory.lines());
    }

    private void send(long number, RecordLine line) {
        Answer answer = api.post(destination.next(line), line.command());
        if (!answer.isTaken()) {
            refused.add(new RefusedLine(number, answer.type(), answer.words()));
        }
        // One that was refused by the service may have been opened before, in other words: it is the same couple.
        if (!answer.isTaken() && !line.opens()) {
            destination.refused(line.command());
        }
    }

    private String place() {
        return reached == 0 ? "before the first line" : "at line " + reached;
    }

    private ImportReport report(Optional<String> ended) {
        return new ImportReport(done - refused.size(), inventory.lines(), List.copyOf(refused), ids, ended);
    }
}
