package org.trusttimeline.query.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the read model is stored.
 *
 * @param uri a connection string of MongoDB, {@code mongodb://…}
 * @param database the name of the database in it
 */
@ConfigurationProperties("timeline.mongo")
public record MongoProperties(
        @Nullable String uri, @DefaultValue("timeline") String database) {

    public MongoProperties {
        if (uri == null || !uri.startsWith("mongodb")) {
            throw new IllegalArgumentException(
                    "timeline.mongo.uri: give a connection string, such as mongodb://localhost");
        }
        if (database.isBlank()) {
            throw new IllegalArgumentException("timeline.mongo.database: give the name of a database, or leave it out");
        }
    }
}
