package org.trusttimeline.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of PostgreSQL's own programs. */
record PostgresProgram(Path file) {

    // PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody, without any privilege.
    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    // A session of its own: the Ctrl-C that ends the timeline must not end the server under it.
    private static final List<String> APART = List.of("setsid");

    /** Runs it to its end. */
    void run(List<String> arguments) {
        try {
            Process process =
                    command(List.of(), arguments).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new PostgresFailed(file.getFileName() + " failed: " + said + hintForRoot());
            }
        } catch (IOException e) {
            throw new PostgresFailed(file + " cannot be run: " + e.getMessage() + hintForRoot(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed(file.getFileName() + " was interrupted", e);
        }
    }

    /** Starts it in a session of its own; what it says goes to the log. */
    Process start(List<String> arguments, Path log) {
        try {
            return command(APART, arguments)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new PostgresFailed(file + " cannot be run: " + e.getMessage() + hintForRoot(), e);
        }
    }

    private ProcessBuilder command(List<String> before, List<String> arguments) {
        List<String> command = new ArrayList<>(before);
        if (isRoot()) {
            command.addAll(AS_NOBODY);
        }
        command.add(file.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String hintForRoot() {
        return isRoot()
                ? "\nPostgreSQL does not run as root; where `unshare --user` is not allowed, be another user"
                : "";
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new PostgresFailed("/proc is not there: the embedded PostgreSQL needs Linux", e);
        }
    }
}
