package org.trusttimeline.query.deadletter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.trusttimeline.events.id.Chart;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntriesUnavailable;
import org.trusttimeline.query.deadletter.SkippedEntries.SkippedEntry;

/** Skipped entries in PostgreSQL, where they outlast the read model. They are few: all are kept in memory, and read anew once a second. */
public final class SkippedEntryTable implements SkippedEntries {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final DataSource memory;
    private final Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    /** @param memory the way in for the read side's memory */
    public SkippedEntryTable(DataSource memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public boolean isSkipped(Chart chart, long position) {
        Known current = known;
        if (current.since.plus(KEPT).isBefore(clock.instant())) {
            current = read();
        }
        return current.positions.getOrDefault(chart.stream(), Set.of()).contains(position);
    }

    @Override
    public void skip(SkippedEntry entry) {
        try (Connection connection = memory.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into skipped_entry (stream, position, entry_id, reason, skipped_by, skipped_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, entry.chart().stream());
            insert.setLong(2, entry.position());
            insert.setObject(3, entry.entryId());
            insert.setString(4, entry.reason());
            insert.setString(5, entry.skippedBy());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SkippedEntriesUnavailable(e);
        }
        read();
    }

    private Known read() {
        Instant now = clock.instant();
        Map<String, Set<Long>> positions = new HashMap<>();
        try (Connection connection = memory.getConnection();
                PreparedStatement select = connection.prepareStatement("select stream, position from skipped_entry");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                positions
                        .computeIfAbsent(found.getString(1), none -> new HashSet<>())
                        .add(found.getLong(2));
            }
        } catch (SQLException e) {
            throw new SkippedEntriesUnavailable(e);
        }
        Known found = new Known(now, positions);
        known = found;
        return found;
    }

    private record Known(Instant since, Map<String, Set<Long>> positions) {}
}
