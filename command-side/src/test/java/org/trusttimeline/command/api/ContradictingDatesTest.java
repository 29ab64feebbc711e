package org.trusttimeline.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trusttimeline.command.api.Client.Reply;

/** Dates that cannot both be meant are refused by a rule; those that can be are taken. */
class ContradictingDatesTest {

    private static CommandNode node;
    private static Bodies couple;
    private static Client dana;

    @BeforeAll
    static void start() {
        node = CommandNode.start();
        couple = Bodies.ofANewCouple();
        dana = node.as("CLINICIAN", "dana");
        dana.post("/api/relationships", couple.open());
        assertThat(dana.post(couple.path(), couple.recordBreach()).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2005-10-09, 2005-10-08, 422",
        "2014-05, 2014-04-30, 422",
        "2014/2015, 2013, 422",
        "2014-05-29T14:30:00, 2014-05-29T14:29:59, 422",
        "2014, 2014-05-31, 201",
        "2014-05, 2014, 201",
        "2014~, 2013-12, 201",
        "2014?, 2013, 201",
        "2014-05, 2013?, 201",
        "2014-01~/, 2014-05-31, 201",
        "../2014, 2001, 201",
        "unknown, 2001, 201",
        "2014-05-29, 2014-05-29, 201",
        "2014, unknown, 201"
    })
    void nobodyKnowsOfABreachBeforeItHappened(String occurred, String since, int status) {
        String body = couple.recordBreach()
                .replace(couple.breach().toString(), UUID.randomUUID().toString())
                .replace(
                        "\"2005-10-09\"",
                        "\"" + occurred + "\", \"learned\": [{\"who\": \"" + couple.ann() + "\", \"since\": \"" + since
                                + "\"}]");
        requireAnswer(dana.post(couple.path(), body), status, "nobody-knows-before-it-happened");
    }

    @ParameterizedTest
    @CsvSource({"2010, 2005, 2004, 201", "2010, 2005, 2007, 201", "2010, 2011, 2012, 422", "2010, 2006, 2005, 422"})
    void whatIsToldHappenedBefore(String told, String breach, String since, int status) {
        String body = couple.plain(
                "AddBreachInformation",
                UUID.randomUUID(),
                ", \"breachId\": \"" + couple.breach() + "\", \"occurred\": \"" + told + "\", \"breachOccurred\": \""
                        + breach + "\", \"statedBy\": \"" + couple.ann() + "\", \"learned\": [{\"who\": \""
                        + couple.ann() + "\", \"since\": \"" + since + "\"}]");
        Reply reply = dana.post(couple.path(), body.replace("\"2004\"", "\"2005~\""));
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(status);
    }

    @Test
    void eachKnowerIsNamedOnce() {
        String known = "{\"who\": \"" + couple.ann() + "\", \"since\": \"2006\"}";
        String body = couple.impact(", \"learned\": [" + known + ", " + known.replace("2006", "2007") + "]");
        requireAnswer(dana.post(couple.path(), body), 422, "each-knower-is-named-once");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-01-10, 2006-01-10T15:00:00Z, 201",
        "2006-01, 2006-01-10T15:00:00Z, 201",
        "2006?, 2007-01-10T15:00:00Z, 201",
        "2006-01-10, 2006-01-11T15:00:00Z, 422",
        "2006-02, 2006-01-10T15:00:00Z, 422"
    })
    void aSessionBeginsWhenItOccurred(String occurred, String begun, int status) {
        String more = ", \"attended\": [], \"modality\": \"VIDEO\", \"occurred\": \"" + occurred + "\", \"begun\": \""
                + begun + "\"";
        Reply reply = dana.post(couple.path("clinical"), couple.plain("RecordSession", UUID.randomUUID(), more));
        requireAnswer(reply, status, "a-session-begins-when-it-occurred");
    }

    private static void requireAnswer(Reply reply, int status, String rule) {
        assertThat(reply.status()).as(reply.json().toString()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo(status == 422 ? "/problems/" + rule : "");
    }
}
