package org.trusttimeline.http.access;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells that the process answers; the one endpoint that needs no token. */
@RestController
public class LivenessEndpoint {

    /** {@code {"status": "alive"}}. */
    @GetMapping(AccessConfiguration.LIVENESS)
    public Map<String, String> liveness() {
        return Map.of("status", "alive");
    }
}
