package org.trusttimeline.standalone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command line answered.
 *
 * @param exitCode 0, 1 or 2
 * @param out what it said
 * @param err what it complained of
 */
record Spoken(int exitCode, String out, String err) {

    static Spoken by(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                TimelineCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Spoken(command.execute(arguments), out.toString(), err.toString());
    }
}
