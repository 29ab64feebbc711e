package org.trusttimeline.benchmarks.ledger;

/** What subjects are called in the table. */
final class SubjectNames {

    static final String SEALING = "sealing a text and its digest, one thread";
    static final String HASHING = "the three hashes of a row, one thread";

    private SubjectNames() {}

    static String stock(int clients) {
        return "stock engine, defaults, " + on(clients, "client");
    }

    static String stockCached(int clients) {
        return "stock engine, same cache, " + on(clients, "client");
    }

    static String readBeforehand(int clients) {
        return "commands read and sealed beforehand, " + on(clients, "client");
    }

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
