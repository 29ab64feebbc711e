package org.trusttimeline.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.standalone.importing.ApiClient;
import org.trusttimeline.standalone.importing.ImportFile;
import org.trusttimeline.standalone.importing.ImportReport;
import org.trusttimeline.standalone.importing.RecordImport;
import org.trusttimeline.standalone.progress.Progress;

/** The record of a sample couple, told through the same API as any other. */
final class SampleCouple {

    private static final String RECORD = "/demo/sample-couple.jsonl";
    private static final Caller DANA = new Caller("dana", Role.CLINICIAN, "local", null);

    private SampleCouple() {}

    /** Tells it to the timeline that answers there, and says who may look at it. */
    static Tour tell(String url, Path data) throws IOException {
        Path record = copy(data);
        String token = TokenCommand.token(data, DANA);
        try (ApiClient api = new ApiClient(URI.create(url), token)) {
            ImportReport report = RecordImport.run(ImportFile.of(record), api, Progress.NONE);
            if (!report.isWhole()) {
                throw new IllegalStateException(report.lines().toList().toString());
            }
            return Tour.of(url, data, token, report.ids());
        }
    }

    private static Path copy(Path data) throws IOException {
        Path record = data.resolve("sample-couple.jsonl");
        try (InputStream packed = Objects.requireNonNull(SampleCouple.class.getResourceAsStream(RECORD))) {
            Files.copy(packed, record);
        }
        return record;
    }
}
