package org.trusttimeline.benchmarks.ledger;

/** What subjects are called in the table. */
final class Names {

    static final String STOCK_CACHED = "stock engine, same cache, 64 clients";
    static final String STOCK = "stock engine, defaults, 64 clients";
    static final String READ_BEFOREHAND = "commands read and sealed beforehand, 64 clients";
    static final String SEALING = "sealing a text and its digest, one thread";
    static final String HASHING = "the three hashes of a row, one thread";

    private Names() {}

    static String raw(int connections) {
        return "raw insert + commit, " + on(connections, "connection");
    }

    static String append(int clients) {
        return "append alone, " + on(clients, "client");
    }

    static String command(int clients) {
        return "command path, " + on(clients, "client");
    }

    private static String on(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
