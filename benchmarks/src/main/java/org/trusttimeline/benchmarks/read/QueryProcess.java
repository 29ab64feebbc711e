package org.trusttimeline.benchmarks.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.trusttimeline.standalone.app.KeptDatabases;

/** A query side in a process of its own, on a ledger that another process has started. It ends with whoever started it. */
public final class QueryProcess implements AutoCloseable {

    private static final String READY = "Ready on ";
    private static final int SECONDS_TO_END = 20;

    private final Process process;
    private final String url;

    private QueryProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Runs in the child: until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (KeptDatabases databases = KeptDatabases.open(Path.of(arguments[0]));
                RunningSide queries = RunningSide.start(databases, Queries.class)) {
            System.out.println(READY + queries.url());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
        System.exit(0);
    }

    /** Returns when it answers. */
    static QueryProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QueryProcess.class.getName(),
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
                return new QueryProcess(process, line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the query side's process ended before it answered");
    }

    String url() {
        return url;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
