package org.trusttimeline.standalone.faults;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.trusttimeline.standalone.app.Viewer;
import org.trusttimeline.standalone.faults.Couple.Sending;

/** The clients of a couple, who send commands to one running timeline and note what they are told. */
record Clients(ServingTimeline timeline, Acknowledged acknowledged) {

    private static final int NO_ANSWER = 0;

    /** Sends, and returns the status; 0 where no answer came. Only 201 and 200 acknowledge; an unclear end is a doubt. */
    int send(Sending sending, String... headers) {
        try {
            HttpResponse<String> answer = post(sending, headers);
            switch (answer.statusCode()) {
                case 200, 201 -> acknowledged.answered(sending, Taken.of(answer.body()));
                case 412 -> {}
                case 503 -> acknowledged.unanswered(sending);
                default -> acknowledged.isWrong(sending + " was answered " + answer.statusCode() + answer.body());
            }
            return answer.statusCode();
        } catch (UncheckedIOException gone) {
            acknowledged.unanswered(sending);
            return NO_ANSWER;
        }
    }

    HttpResponse<String> post(Sending sending, String... headers) {
        Viewer sender = sending.by() == null ? timeline.clinician() : timeline.partner(sending.by());
        return sender.post(sending.path(), sending.body(), headers);
    }
}
