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
    private final FileScan scan;
    private final ImportProgress answered;
    private final LineRouter router = new LineRouter();
    private Map<String, String> ids = Map.of();

    private RecordImport(ApiClient api, Progress progress, FileScan scan) {
        this.api = api;
        this.progress = progress;
        this.scan = scan;
        this.answered = new ImportProgress(progress, scan.lines());
    }

    /**
     * Imports a file; a second time changes nothing.
     *
     * @throws ImportFile.Unusable if it is no import file: then nothing was sent
     */
    public static ImportReport run(ImportFile file, ApiClient api, Progress progress) {
        return new RecordImport(api, progress, FileScan.of(file)).send(file);
    }

    private ImportReport send(ImportFile file) {
        try (OrderedSender sender = new OrderedSender()) {
            LabelIds labels = LabelIds.ask(api, scan);
            ids = labels.ids();
            file.read((number, line) -> send(number, line, labels, sender));
            sender.finish();
            return report(Optional.empty());
        } catch (Ended | ImportFile.Unusable ended) {
            return report(Optional.of("ended %s: %s %s".formatted(answered.place(), ended.getMessage(), AGAIN)));
        } finally {
            progress.end();
        }
    }

    private void send(long number, ObjectNode written, LabelIds labels, OrderedSender sender) {
        answered.begun(number);
        try {
            RecordLine line = RecordLine.of(written, labels);
            LineRouter.Target target = router.next(line);
            byte[] body = StrictJson.MAPPER.writeValueAsBytes(line.command());
            sender.send(target.relationship(), body.length, () -> post(number, target, body));
        } catch (RecordLine.Invalid refusal) {
            router.refused(written);
            answered.refused(refusal.at(number));
        }
    }

    private void post(long number, LineRouter.Target target, byte[] body) {
        ServiceResponse answer = api.post(target.path(), body);
        if (answer.isTaken()) {
            answered.taken(number);
        } else {
            answered.refused(new ImportReport.RefusedLine(number, answer.type(), answer.words()));
        }
    }

    private ImportReport report(Optional<String> ended) {
        return new ImportReport(answered.taken(), scan.lines(), answered.refused(), ids, ended);
    }

    /** Why no further line is sent, whatever it says. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Ended(String words) {
            super(words, null, false, false);
        }

        /** Somebody wants it to target. */
        static Ended interrupted() {
            return new Ended("It was interrupted.");
        }
    }
}
