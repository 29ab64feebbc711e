package org.trusttimeline.standalone;

import org.trusttimeline.standalone.cli.TimelineCommand;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(TimelineCommand.run(arguments));
    }
}
