package org.trusttimeline.standalone.importing;

import java.util.Map;
import java.util.Optional;
import org.trusttimeline.standalone.progress.Progress;
import tools.jackson.databind.node.ObjectNode;

/**
 * Imports one file: first it is read whole, then its lines are sent, those of one relationship one after the other, since
 * each may build on those before it. A refused line stops nobody else's.
 */
public final class RecordImport {

    private static final String AGAIN = "To go on, run the same import again: what was taken is not taken twice.";

    private final ApiClient api;
    private final Progress progress;
    private final Inventory inventory;
    private final Tally tally;
    private final Destination destination = new Destination();
    private Map<String, String> ids = Map.of();

    private RecordImport(ApiClient api, Progress progress, Inventory inventory) {
        this.api = api;
        this.progress = progress;
        this.inventory = inventory;
        this.tally = new Tally(progress, inventory.lines());
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
        try (Lanes lanes = new Lanes()) {
            LabelIds labels = new IdRequests(api).forAll(inventory);
            ids = labels.ids();
            file.read((number, line) -> send(number, line, labels, lanes));
            lanes.finish();
            return report(Optional.empty());
        } catch (ImportEnded | UnfitFile ended) {
            return report(Optional.of("ended %s: %s %s".formatted(tally.place(), ended.getMessage(), AGAIN)));
        } finally {
            progress.end();
        }
    }

    private void send(long number, ObjectNode written, LabelIds labels, Lanes lanes) {
        tally.begun(number);
        try {
            RecordLine line = RecordLine.of(written, labels);
            Destination.Stop stop = destination.next(line);
            byte[] body = Json.MAPPER.writeValueAsBytes(line.command());
            lanes.send(stop.relationship(), body.length, () -> post(number, stop, body));
        } catch (LineRefused refusal) {
            destination.refused(written);
            tally.refused(refusal.at(number));
        }
    }

    private void post(long number, Destination.Stop stop, byte[] body) {
        Answer answer = api.post(stop.path(), body);
        if (answer.isTaken()) {
            tally.taken(number);
        } else {
            tally.refused(new RefusedLine(number, answer.type(), answer.words()));
        }
    }

    private ImportReport report(Optional<String> ended) {
        return new ImportReport(tally.taken(), inventory.lines(), tally.refused(), ids, ended);
    }
}
