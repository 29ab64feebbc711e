package org.trusttimeline.testservers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database made for one test. */
public final class TestDatabase {

    private final String name;
    private final PGSimpleDataSource admin = new PGSimpleDataSource();

    TestDatabase(String name, PGSimpleDataSource server) {
        this.name = name;
        admin.setUrl(server.getUrl());
        admin.setUser(server.getUser());
        admin.setPassword(server.getPassword());
        admin.setDatabaseName(name);
    }

    public String name() {
        return name;
    }

    /** The superuser's way into this database. */
    public DataSource admin() {
        return admin;
    }

    /** A JDBC URL into this database for a role of the test's own. */
    public String url(String user, String password) {
        String url = admin.getUrl();
        return url + (url.contains("?") ? "&" : "?") + "user=" + encoded(user) + "&password=" + encoded(password);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
