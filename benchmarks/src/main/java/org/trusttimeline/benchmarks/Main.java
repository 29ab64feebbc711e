package org.trusttimeline.benchmarks;

import picocli.CommandLine;

/** Where {@code ./timeline bench} begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
