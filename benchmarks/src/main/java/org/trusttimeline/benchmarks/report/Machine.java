package org.trusttimeline.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What the figures were measured on. */
public final class Machine {

    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "shared_buffers", "wal_sync_method");

    private Machine() {}

    /** The machine, what else it had to do, and its Java. */
    public static String words() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB memory, load average %.2f; %s %s %s; JDK %s",
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / (double) (1 << 30),
                system.getSystemLoadAverage(),
                system.getName(),
                system.getVersion(),
                system.getArch(),
                Runtime.version());
    }

    /** The version of PostgreSQL and the settings that matter here, as the server itself tells them. */
    public static String settings(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            StringBuilder words = new StringBuilder("PostgreSQL " + show(statement, "server_version"));
            for (String setting : SETTINGS) {
                words.append(", ").append(setting).append(' ').append(show(statement, setting));
            }
            return words.toString();
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet shown = statement.executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }
}
