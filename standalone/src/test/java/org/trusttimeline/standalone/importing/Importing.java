package org.trusttimeline.standalone.importing;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.trusttimeline.standalone.progress.Progress;

/** A service to import into, by a client that does not wait for long. */
abstract class Importing {

    private static final RetryBackoff LITTLE =
            new RetryBackoff(Duration.ofMillis(400), Duration.ofMillis(20), Duration.ofMillis(80));

    final FakeService service = new FakeService();

    @AfterEach
    void stop() {
        service.close();
    }

    ImportReport run(ImportFile file) {
        try (ApiClient api = new ApiClient(service.uri(), "a.b.c", LITTLE)) {
            return RecordImport.run(file, api, Progress.NONE);
        }
    }

    List<String> refusals(String... lines) {
        return run(Lines.file(lines)).refused().stream()
                .map(ImportReport.RefusedLine::toString)
                .toList();
    }
}
