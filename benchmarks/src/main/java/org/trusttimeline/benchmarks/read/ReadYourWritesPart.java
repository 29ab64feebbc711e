package org.trusttimeline.benchmarks.read;

import static org.trusttimeline.benchmarks.harness.Quantity.P50;
import static org.trusttimeline.benchmarks.harness.Quantity.P99;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.LongStream;
import org.trusttimeline.benchmarks.harness.Comparison;
import org.trusttimeline.benchmarks.harness.Part;
import org.trusttimeline.benchmarks.harness.Run;
import org.trusttimeline.benchmarks.harness.Subject;
import org.trusttimeline.benchmarks.harness.Target;
import org.trusttimeline.http.position.TimelinePosition;

/**
 * How soon a partner reads what was acknowledged to them, from the answer of the POST on: carrying its position, and by
 * asking again and again.
 *
 * @param where in words: in one process, or across two
 * @param commands where they state
 * @param queries where they read
 * @param each how many commands a round sends
 * @param wanted the median in milliseconds
 */
record ReadYourWritesPart(String where, Http commands, Http queries, int each, int wanted) {

    private static final int P99_WANTED = 100;
    private static final int OK = 200;

    Part part() throws IOException, InterruptedException {
        GeneratedRecord couple = statements().opened();
        String posted = "command acknowledged over HTTP, " + where;
        String carried = "acknowledged to read, position carried, " + where;
        String polled = "acknowledged to read, by asking again, " + where;
        return new Part(
                List.of(
                        new Subject(posted, () -> run(() -> posted(couple))),
                        new Subject(carried, () -> run(() -> seen(couple, true))),
                        new Subject(polled, () -> run(() -> seen(couple, false)))),
                List.of(
                        Comparison.baseline(posted, P50),
                        new Comparison(carried, P50, posted, Target.atMostMillis(wanted)),
                        new Comparison(carried, P99, posted, Target.atMostMillis(P99_WANTED)),
                        new Comparison(polled, P50, posted, Target.atMostMillis(wanted)),
                        new Comparison(polled, P99, posted, Target.atMostMillis(P99_WANTED))));
    }

    private Run run(Timed once) throws Exception {
        long[] nanos = new long[each];
        for (int i = 0; i < each; i++) {
            nanos[i] = once.nanos();
        }
        return Run.of(LongStream.of(nanos).sum(), nanos);
    }

    private long posted(GeneratedRecord couple) throws IOException, InterruptedException {
        String token = commands.token(couple.reader());
        long began = System.nanoTime();
        statements().state(couple, token);
        return System.nanoTime() - began;
    }

    private long seen(GeneratedRecord couple, boolean carried) throws IOException, InterruptedException {
        String token = commands.token(couple.reader());
        String path = "/api/relationships/" + couple.id() + "/timeline?chart=joint&limit=1";
        String position = statements().state(couple, token);
        long acknowledged = System.nanoTime();
        while (!shows(queries.get(path, token, carried ? position : null), position)) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - acknowledged;
    }

    private Statements statements() {
        return new Statements(commands);
    }

    /** The tag of an answer is the position of the chart that it was read from. */
    private static boolean shows(HttpResponse<String> answer, String position) {
        if (answer.statusCode() != OK) {
            return false;
        }
        String tag = answer.headers().firstValue("ETag").orElseThrow().replace("\"", "");
        return Long.parseLong(tag) >= TimelinePosition.of(position).position();
    }

    private interface Timed {
        long nanos() throws Exception;
    }
}
