package org.trusttimeline.standalone.postgres;

import org.trusttimeline.standalone.data.DataDirectory;

/**
 * The PostgreSQL of one data directory. It listens on 127.0.0.1 only, lets nobody in without the password that the data
 * directory keeps, and has a commit on disk before it answers.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String PASSWORD = "postgres.password";

    private final Cluster cluster;
    private final RunningServer running;
    private final int port;
    private final String password;
    private boolean closed;

    private PostgresServer(Cluster cluster, int port, String password) {
        this.cluster = cluster;
        this.port = port;
        this.password = password;
        this.running = cluster.start(port);
    }

    /** Starts the server, and first stops the one that a killed process left behind. */
    public static PostgresServer start(DataDirectory data) {
        String password = data.secret(PASSWORD);
        Cluster cluster = new Cluster(data.path(), PostgresBinaries.unpacked(data.path()));
        cluster.stopWhatWasLeft();
        cluster.createOnce(data.secretFile(PASSWORD));
        PostgresServer server = new PostgresServer(cluster, KeptPort.of(data), password);
        try {
            DurableSettings.check(server);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** A JDBC URL without credentials. */
    public String url(String database) {
        return url(port, database);
    }

    /** A JDBC URL, without credentials, of the server that runs for the process which has the directory open. */
    public static String urlOfRunning(DataDirectory joined, String database) {
        return url(
                KeptPort.last(joined)
                        .orElseThrow(() -> new PostgresFailed("No PostgreSQL runs yet in " + joined.path())),
                database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /**
     * Returns when this was closed.
     *
     * @throws PostgresFailed if the server ends without having been told to: it is not started again under those who use
     *     it, so that there is one way back to a sound state and no other
     */
    public void awaitClosing() throws InterruptedException {
        running.process().waitFor();
        if (!isClosed()) {
            throw new PostgresFailed("""
                    PostgreSQL has ended by itself, and the timeline with it. Nothing that was acknowledged is lost: start it again.
                    """ + running.lastWords());
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Breaks off what still runs, without losing a commit, and returns when no process is left. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            cluster.stop(running);
        }
    }
}
