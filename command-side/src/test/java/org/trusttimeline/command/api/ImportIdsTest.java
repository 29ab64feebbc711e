package org.trusttimeline.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trusttimeline.command.api.Client.Reply;

class ImportIdsTest {

    private static CommandNode node;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void aLabelAlwaysStandsForTheSameIdInOneFileAndForAnotherInAnother() {
        String file = UUID.randomUUID().toString();
        String first = ask("CLINICIAN", file, "[\"ann\", \"ben\"]")
                .json()
                .path("ids")
                .path("ann")
                .asString();
        assertThat(ask("CLINICIAN", file, "[\"ann\"]")
                        .json()
                        .path("ids")
                        .path("ann")
                        .asString())
                .isEqualTo(first);
        assertThat(ask("CLINICIAN", UUID.randomUUID().toString(), "[\"ann\"]")
                        .json()
                        .path("ids")
                        .path("ann")
                        .asString())
                .isNotEqualTo(first);
        assertThat(UUID.fromString(first).version()).isEqualTo(8);
    }

    @Test
    void noTwoLabelsHaveIdsThatLookAlike() {
        String file = UUID.randomUUID().toString();
        Reply reply = ask("CLINICIAN", file, "[\"ann\", \"ben\"]");
        String ann = reply.json().path("ids").path("ann").asString();
        String ben = reply.json().path("ids").path("ben").asString();
        assertThat(ann.substring(0, 8)).isNotEqualTo(ben.substring(0, 8));
    }

    @Test
    void onlyACliniciansImportIsServed() {
        assertThat(ask("AUDITOR", UUID.randomUUID().toString(), "[\"ann\"]").status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoLabelIsNamed() {
        assertThat(ask("CLINICIAN", UUID.randomUUID().toString(), "[\"a b\"]").text("field"))
                .isEqualTo("labels");
        assertThat(ask("CLINICIAN", "file", "[\"ann\"]").text("field")).isEqualTo("import");
    }

    private static Reply ask(String role, String file, String labels) {
        return node.as(role, "dana").post("/api/imports/" + file + "/ids", "{\"labels\": " + labels + "}");
    }
}
