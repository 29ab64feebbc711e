package org.trusttimeline.command.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.trusttimeline.command.CommandSide;
import org.trusttimeline.events.statement.Role;
import org.trusttimeline.http.access.Caller;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.append.Appender.Durability;
import org.trusttimeline.ledger.schema.KeySchema;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.LedgerSchema;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.MasterKey;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.testservers.TestDatabase;
import org.trusttimeline.testservers.TestPostgres;

/** The command side as it runs in production, on a real PostgreSQL and a real port. Two nodes may share one store. */
final class CommandNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Store store;

    private CommandNode(Store store) {
        this.store = store;
        this.context = new SpringApplicationBuilder(Wiring.class)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "server.tomcat.max-swallow-size=16MB",
                        "timeline.issuer.key-file=" + store.issuerKey())
                .initializers(started -> ((GenericApplicationContext) started).registerBean(Store.class, () -> store))
                .run();
    }

    static CommandNode start() {
        return new CommandNode(Store.fresh());
    }

    /** Another node on the same store. */
    CommandNode another() {
        return new CommandNode(store);
    }

    Client as(String role, String id) {
        Caller caller = new Caller(id, Role.valueOf(role), "practice", null);
        return new Client(url(), token(caller));
    }

    String token(Caller caller) {
        return LocalIssuer.read(store.issuerKey()).token(caller, Instant.now(), Duration.ofMinutes(10));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A part of the running application. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    DataSource ledgerAdmin() {
        return store.ledger().admin();
    }

    @Override
    public void close() {
        context.close();
    }

    record Store(TestDatabase ledger, TestDatabase keys, Path master, Path issuerKey) {

        private static final String PASSWORD = "test";

        static Store fresh() {
            try {
                TestDatabase ledger = TestPostgres.freshDatabase();
                TestDatabase keys = TestPostgres.freshDatabase();
                LedgerDatabases.create(ledger.admin(), role -> PASSWORD, ledger.name(), keys.name());
                LedgerSchema.migrate(as(ledger, Roles.OWNER));
                KeySchema.migrate(as(keys, Roles.KEYS_OWNER));
                Path directory = Files.createTempDirectory("command-node");
                MasterKey.createFile(directory.resolve("master.key"));
                Path issuer = Files.writeString(directory.resolve("issuer.jwk"), LocalIssuer.newKey());
                return new Store(ledger, keys, directory.resolve("master.key"), issuer);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        static DataSource as(TestDatabase database, String role) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url(role, PASSWORD));
            return source;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Wakeup wakeup() {
            return new Wakeup();
        }

        @Bean
        DataSource ledgerWriter(Store store) {
            return Store.as(store.ledger(), Roles.WRITER);
        }

        @Bean(destroyMethod = "close")
        Appender appender(DataSource ledgerWriter, Wakeup wakeup, Clock clock) {
            return new Appender(ledgerWriter, wakeup, clock, Durability.NOT_CHECKED);
        }

        @Bean
        SealedTexts sealedTexts(Store store) {
            return new SealedTexts(
                    new PersonKeys(Store.as(store.keys(), Roles.KEYS_USER), MasterKey.fromFile(store.master())));
        }
    }
}
