package org.trusttimeline.standalone.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.command.CommandSide;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.checkpoint.CheckpointStore;
import org.trusttimeline.ledger.checkpoint.Checkpointer;
import org.trusttimeline.ledger.checkpoint.Signing;
import org.trusttimeline.ledger.erasure.ErasuresReplayed;
import org.trusttimeline.ledger.read.LedgerScan;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.query.QuerySide;

/** Both sides in one process. Each has its own role on the ledger; they meet in nothing but its wake-up. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSide.class, QuerySide.class})
class Standalone {

    private static final int CONNECTIONS = 8;
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(5);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Wakeup wakeup() {
        return new Wakeup();
    }

    @Bean
    HikariDataSource ledgerWriter(Foundations foundations) {
        return pool(foundations, LedgerDatabases.LEDGER, Roles.WRITER);
    }

    @Bean
    HikariDataSource ledgerReader(Foundations foundations) {
        return pool(foundations, LedgerDatabases.LEDGER, Roles.READER);
    }

    @Bean
    HikariDataSource readSideMemory(Foundations foundations) {
        return pool(foundations, LedgerDatabases.LEDGER, Roles.MEMORY);
    }

    @Bean
    HikariDataSource keys(Foundations foundations) {
        return pool(foundations, LedgerDatabases.KEYS, Roles.KEYS_USER);
    }

    @Bean(destroyMethod = "close")
    Appender appender(@Qualifier("ledgerWriter") HikariDataSource writer, Wakeup wakeup, Clock clock) {
        return new Appender(writer, wakeup, clock);
    }

    @Bean(destroyMethod = "close")
    Checkpointer checkpointer(
            @Qualifier("ledgerWriter") HikariDataSource writer, Foundations foundations, Clock clock) {
        CheckpointStore store = new CheckpointStore(writer);
        LedgerScan ledger = new LedgerScan(writer);
        Signing signing = new Signing(store, ledger, new Signer(foundations.data())::key, clock);
        return new Checkpointer(signing, store, ledger, foundations.offsite(), BETWEEN_CHECKPOINTS);
    }

    @Bean
    SealedTexts sealedTexts(
            @Qualifier("keys") HikariDataSource keys,
            @Qualifier("ledgerReader") HikariDataSource ledger,
            Foundations foundations) {
        ErasuresReplayed.require(ledger, keys);
        return new SealedTexts(new PersonKeys(keys, Secrets.masterKey(foundations.data())));
    }

    private static HikariDataSource pool(Foundations foundations, String database, String role) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(foundations.postgres().url(database));
        config.setUsername(role);
        config.setPassword(Secrets.passwordOf(foundations.data(), role));
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
