package org.trusttimeline.benchmarks.read;

import java.net.http.HttpResponse;
import org.trusttimeline.benchmarks.harness.Operation;

/** A partner who reads their record over HTTP, in the same process. */
record HttpReader(FilledLedger filled, GeneratedRecord couple) {

    /** The first page of the timeline, as it is sent. */
    Operation page() {
        Http http = Http.of(filled.queries().url(), filled.databases().data().path());
        String token = http.token(couple.reader());
        String path = "/api/relationships/" + couple.id() + "/timeline";
        return () -> {
            HttpResponse<String> answer = http.get(path, token, null);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("a page was answered " + answer.statusCode() + answer.body());
            }
        };
    }
}
