package org.trusttimeline.standalone.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trusttimeline.standalone.importing.FakeService.problem;
import static org.trusttimeline.standalone.importing.Lines.boundary;
import static org.trusttimeline.standalone.importing.Lines.file;
import static org.trusttimeline.standalone.importing.Lines.opens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trusttimeline.standalone.importing.FakeService.Reply;
import org.trusttimeline.standalone.importing.FakeService.Request;

@Timeout(20)
class OrderedSenderTest extends Importing {

    private static final int COUPLES = 10;
    private static final int LINES = 30;

    private final Set<String> answering = ConcurrentHashMap.newKeySet();
    private final Set<String> overtaken = ConcurrentHashMap.newKeySet();

    @Test
    void linesOfOneCoupleWaitForEachOther() {
        service.answers((request, time, usual) -> slowly(request, usual));
        assertThat(run(file(couples())).lines()).containsExactly("imported 310 of 310");
        assertThat(overtaken).isEmpty();
        Map<String, List<String>> byCouple = service.commands().stream()
                .filter(request -> request.type().equals("StateBoundary"))
                .collect(Collectors.groupingBy(
                        Request::path,
                        Collectors.mapping(
                                request -> request.body().path("entryId").stringValue(), Collectors.toList())));
        assertThat(byCouple).hasSize(COUPLES);
        IntStream.range(0, COUPLES)
                .forEach(couple -> assertThat(byCouple.get(path(couple))).isEqualTo(entries(couple)));
    }

    @Test
    void couplesDoNotWaitForEachOther() {
        CountDownLatch both = new CountDownLatch(2);
        service.answers((request, time, usual) -> request.type().equals("StateBoundary") ? meet(both, usual) : usual);
        assertThat(run(file(opens("#one"), boundary("#e1"), opens("#two"), boundary("#e2")))
                        .isWhole())
                .isTrue();
        assertThat(both.getCount()).isZero();
    }

    @Test
    void whatWasRefusedIsReportedInTheOrderOfTheFile() {
        service.answers((request, time, usual) ->
                request.type().equals("StateBoundary") ? slowly(request, problem(422, "/problems/no", "No.")) : usual);
        assertThat(run(file(couples())).refused())
                .hasSize(COUPLES * LINES)
                .isSortedAccordingTo((one, other) -> Long.compare(one.number(), other.number()));
    }

    @Test
    void itEndsAtTheFirstLineThatWasNotAnswered() {
        String failing = FakeService.id("e0-20");
        service.answers((request, time, usual) ->
                request.body().path("entryId").asString("").equals(failing) ? new Reply(500, "") : usual);
        ImportReport report = run(file(couples()));
        assertThat(report.ended()).hasValueSatisfying(words -> assertThat(words).startsWith("ended at line 23: "));
        assertThat(service.commands())
                .noneMatch(
                        request -> request.body().path("entryId").asString("").equals(FakeService.id("e0-21")));
    }

    private Reply slowly(Request request, Reply reply) {
        if (!answering.add(request.path()) && request.type().equals("StateBoundary")) {
            overtaken.add(request.path());
        }
        pause(ThreadLocalRandom.current().nextInt(3));
        answering.remove(request.path());
        return reply;
    }

    private static Reply meet(CountDownLatch both, Reply usual) {
        both.countDown();
        try {
            return both.await(5, TimeUnit.SECONDS) ? usual : new Reply(500, "");
        } catch (InterruptedException stopped) {
            return new Reply(500, "");
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String[] couples() {
        List<String> lines = new ArrayList<>();
        for (int couple = 0; couple < COUPLES; couple++) {
            lines.add(opens("#c" + couple));
            for (int line = 0; line < LINES; line++) {
                lines.add(boundary("#e" + couple + "-" + line));
            }
        }
        return lines.toArray(String[]::new);
    }

    private static List<String> entries(int couple) {
        return IntStream.range(0, LINES)
                .mapToObj(line -> FakeService.id("e" + couple + "-" + line))
                .toList();
    }

    private static String path(int couple) {
        return "POST /api/relationships/" + FakeService.id("c" + couple) + "/commands";
    }
}
