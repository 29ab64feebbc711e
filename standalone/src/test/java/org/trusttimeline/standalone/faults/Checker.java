package org.trusttimeline.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.events.id.JointChart;
import org.trusttimeline.events.id.PartnerChart;
import org.trusttimeline.ledger.checkpoint.CheckpointLog;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.verify.Verification;
import org.trusttimeline.standalone.app.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Acknowledged = event table = every reading: chart by chart the same entries at the same places with the same moments,
 * each once, in order, and nothing else. The table is read as the reader role; a chart through the paged timeline, by
 * everybody who may read it.
 */
final class Checker {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SCAN =
            "select entry_id, position, recorded_at from entry where stream = ? order by position";
    private static final String DISORDER = "select count(*) from (select global_index, recorded_at,"
            + " row_number() over (order by global_index) as place,"
            + " lag(recorded_at) over (order by global_index) as before from entry) as e"
            + " where global_index <> place or before > recorded_at";

    private final ServingTimeline timeline;

    Checker(ServingTimeline timeline) {
        this.timeline = timeline;
    }

    /** Fails with words where anything is amiss. */
    void check(List<History.Account> accounts) throws SQLException, InterruptedException {
        DataSource ledger = ledger();
        assertThat(new Verification(ledger)
                        .whole(CheckpointLog.EMPTY, null, row -> {})
                        .rows())
                .as("rows of which every hash, chain and checkpoint agrees")
                .isPositive();
        try (Connection reader = ledger.getConnection()) {
            try (PreparedStatement disorder = reader.prepareStatement(DISORDER);
                    ResultSet count = disorder.executeQuery()) {
                count.next();
                assertThat(count.getLong(1))
                        .as("rows out of order, or after a gap")
                        .isZero();
            }
            for (History.Account account : accounts) {
                check(account, reader);
            }
        }
    }

    private DataSource ledger() {
        PGSimpleDataSource reader = new PGSimpleDataSource();
        reader.setUrl("jdbc:postgresql://127.0.0.1:" + timeline.kept("postgres.port") + "/" + LedgerDatabases.LEDGER);
        reader.setUser(Roles.READER);
        reader.setPassword(timeline.kept("postgres." + Roles.READER + ".password"));
        return reader;
    }

    private void check(History.Account account, Connection reader) throws SQLException, InterruptedException {
        assertThat(account.acknowledged().wrong()).isEmpty();
        for (Chart chart : account.couple().charts()) {
            List<Taken> acknowledged = account.acknowledged().entries().stream()
                    .filter(entry -> entry.chart().equals(chart.name()))
                    .sorted(Comparator.comparingLong(Taken::position))
                    .toList();
            assertThat(acknowledged)
                    .as("no gap in %s", chart.stream())
                    .extracting(Taken::position)
                    .containsExactlyElementsOf(
                            LongStream.range(0, acknowledged.size()).boxed().toList());
            assertThat(stored(chart, reader))
                    .as("event table, %s", chart.stream())
                    .isEqualTo(acknowledged);
            for (Viewer viewer : readers(chart, account.couple())) {
                assertThat(shown(viewer, account.couple(), chart, acknowledged.size()))
                        .as("timeline, %s", chart.stream())
                        .isEqualTo(acknowledged);
            }
        }
    }

    private List<Viewer> readers(Chart chart, Couple couple) {
        return switch (chart) {
            case PartnerChart own ->
                List.of(
                        timeline.clinician(),
                        timeline.partner(UUID.fromString(own.partnerId().toString())));
            case JointChart joint ->
                List.of(timeline.clinician(), timeline.partner(couple.ann()), timeline.partner(couple.ben()));
            default -> List.of(timeline.clinician());
        };
    }

    private static List<Taken> stored(Chart chart, Connection reader) throws SQLException {
        List<Taken> rows = new ArrayList<>();
        try (PreparedStatement scan = reader.prepareStatement(SCAN)) {
            scan.setString(1, chart.stream());
            try (ResultSet row = scan.executeQuery()) {
                while (row.next()) {
                    rows.add(new Taken(
                            row.getObject(1, UUID.class),
                            chart.name(),
                            row.getLong(2),
                            row.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return rows;
    }

    /** Waits until a reading has come as far as it must; what it then shows is compared, whatever it is. */
    private static List<Taken> shown(Viewer viewer, Couple couple, Chart chart, int expected)
            throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<Taken> shown = pages(viewer, couple, chart, deadline);
        while (shown.size() < expected && System.nanoTime() < deadline) {
            Thread.sleep(10);
            shown = pages(viewer, couple, chart, deadline);
        }
        return shown;
    }

    private static List<Taken> pages(Viewer viewer, Couple couple, Chart chart, long deadline)
            throws InterruptedException {
        List<Taken> shown = new ArrayList<>();
        String first = couple.path() + "/timeline?limit=50&order=oldest&chart=" + chart.name();
        String cursor = "";
        do {
            JsonNode page = page(viewer, first + cursor, deadline);
            page.path("entries").forEach(entry -> shown.add(Taken.of(entry)));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return shown;
    }

    // 503 while the read model is built from the ledger; 404 while it has not come to the couple's opening.
    private static JsonNode page(Viewer viewer, String path, long deadline) throws InterruptedException {
        var answer = viewer.get(path);
        while ((answer.statusCode() == 503 || answer.statusCode() == 404) && System.nanoTime() < deadline) {
            Thread.sleep(10);
            answer = viewer.get(path);
        }
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }
}
