package org.trusttimeline.query.operation;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.body.JsonBody;
import org.trusttimeline.http.body.Limits;
import org.trusttimeline.http.problem.Problem;
import org.trusttimeline.query.deadletter.DeadLetter;
import org.trusttimeline.query.rebuild.ParkedCharts;

/** The charts that wait at an entry which cannot be taken into the read model, for operators. */
@RestController
public final class ParkedEndpoint {

    private static final String LETTERS = "/api/operations/projections/{name}/dead-letters";

    private final ParkedCharts parked;

    public ParkedEndpoint(ParkedCharts parked) {
        this.parked = parked;
    }

    /**
     * Why somebody decides so.
     *
     * @param reason in words
     */
    public record Reason(
            @Limits(most = 1_000, pattern = "\\S", problem = "bad-reason")
            String reason) {}

    /**
     * The charts that wait, each with the entry at which it does. What the entry says is not told.
     *
     * @param name {@code charts}
     * @return 200; problems: 403 {@code denied}; 404 {@code no-such-projection}; 503 {@code database-unavailable}
     */
    @GetMapping(LETTERS)
    public List<DeadLetter> deadLetters(@PathVariable String name) {
        return Operating.on(name, parked::all);
    }

    /**
     * Tries a chart again, after what was wrong has been mended.
     *
     * @param name {@code charts}
     * @param stream the chart's stream, as its letter names it
     * @return 200 with the letters that are left; none if it is through; problems: 403 {@code denied}; 404 {@code
     *     no-such-projection}, {@code not-parked}; 503 {@code database-unavailable}
     */
    @PostMapping(LETTERS + "/{stream}/retry")
    public List<DeadLetter> retryDeadLetter(@PathVariable String name, @PathVariable String stream) {
        return Operating.on(name, () -> parked.retry(chart(stream)));
    }

    /**
     * Skips the entry at which a chart waits, after a review, and goes on behind it. It is left out in every rebuild, too; the
     * entry stays in the ledger.
     *
     * @param name {@code charts}
     * @param stream the chart's stream, as its letter names it
     * @param why the reason
     * @return 200 with the letters that are left; none if it is through; problems: 400 {@code bad-reason}; 403 {@code denied};
     *     404 {@code no-such-projection}, {@code not-parked}; 409 {@code opening-cannot-be-skipped}; 503 {@code database-unavailable}
     */
    @PostMapping(path = LETTERS + "/{stream}/skip", consumes = MediaType.APPLICATION_JSON_VALUE)
    public List<DeadLetter> skipDeadLetter(
            Caller caller, @PathVariable String name, @PathVariable String stream, @JsonBody Reason why) {
        return Operating.on(
                name,
                () -> parked.skip(chart(stream), why.reason(), caller.person().text()));
    }

    private static Chart chart(String stream) {
        try {
            return Chart.ofStream(stream);
        } catch (IllegalArgumentException none) {
            throw new Problem(404, "not-parked", "This chart does not wait at any entry.");
        }
    }
}
