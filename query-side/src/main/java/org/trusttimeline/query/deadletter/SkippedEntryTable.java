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

/** The decisions in PostgreSQL, where they last. They are few: all are kept at hand, and looked for anew once a second. */
public final class SkippedEntryTable implements SkippedEntries {

    private static final Duration AT_HAND = Duration.ofSeconds(1);

    private final DataSource memory;
    private final Clock clock;
    private volatile AtHand atHand = new AtHand(Instant.EPOCH, Map.of());

    /** @param memory the way in for the read side's memory */
    public SkippedEntryTable(DataSource memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public boolean isDropped(Chart chart, long position) {
        AtHand current = atHand;
        if (current.since.plus(AT_HAND).isBefore(clock.instant())) {
            current = look();
        }
        return current.positions.getOrDefault(chart.stream(), Set.of()).contains(position);
    }

    @Override
    public void drop(SkippedEntry decision) {
        try (Connection connection = memory.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into dropped_entry (stream, position, entry_id, reason, decided_by, decided_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, decision.chart().stream());
            insert.setLong(2, decision.position());
            insert.setObject(3, decision.entryId());
            insert.setString(4, decision.reason());
            insert.setString(5, decision.decidedBy());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SkippedEntriesUnavailable(e);
        }
        look();
    }

    private AtHand look() {
        Instant now = clock.instant();
        Map<String, Set<Long>> positions = new HashMap<>();
        try (Connection connection = memory.getConnection();
                PreparedStatement select = connection.prepareStatement("select stream, position from dropped_entry");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                positions
                        .computeIfAbsent(found.getString(1), none -> new HashSet<>())
                        .add(found.getLong(2));
            }
        } catch (SQLException e) {
            throw new SkippedEntriesUnavailable(e);
        }
        AtHand found = new AtHand(now, positions);
        atHand = found;
        return found;
    }

    private record AtHand(Instant since, Map<String, Set<Long>> positions) {}
}
