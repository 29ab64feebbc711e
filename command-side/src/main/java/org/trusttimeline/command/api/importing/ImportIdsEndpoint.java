package org.trusttimeline.command.api.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.CanonicalUuid;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.http.problem.Problem;

/** Gives a clinician who imports a record the ids that its labels stand for. Stores nothing. */
@RestController
public class ImportIdsEndpoint {

    private final ImportLabels labels;

    public ImportIdsEndpoint(ImportLabels labels) {
        this.labels = labels;
    }

    /**
     * Labels of an import file.
     *
     * @param labels without their leading {@code #}
     */
    public record Labels(
            @Limits(mostItems = 500, most = 64, pattern = "^[A-Za-z0-9_-]+$")
            List<String> labels) {}

    /** The id that each label stands for. */
    public record Ids(Map<String, UUID> ids) {}

    /** The same ids whenever it is asked; others for another practice or another import. */
    @PostMapping(path = "/api/imports/{importId}/ids", consumes = MediaType.APPLICATION_JSON_VALUE)
    public Ids deriveImportIds(
            @PathVariable String importId, @JsonBody(mostBytes = 64 * 1024) Labels asked, Caller caller) {
        String practice = caller.practice();
        if (caller.role() != Role.CLINICIAN || practice == null) {
            throw new Problem(403, "denied", "Only a clinician who acts for a practice imports a record.");
        }
        UUID file = importId(importId);
        return new Ids(asked.labels().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), label -> labels.id(practice, file, label))));
    }

    private static UUID importId(String text) {
        try {
            return CanonicalUuid.parse(text);
        } catch (IllegalArgumentException noId) {
            throw new Problem(400, "wrong-value", "An import is named by a UUID of 36 characters.")
                    .with("field", "import");
        }
    }
}
