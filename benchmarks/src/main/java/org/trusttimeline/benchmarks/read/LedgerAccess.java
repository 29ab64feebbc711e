package org.trusttimeline.benchmarks.read;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.sealing.PersonKeys;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.standalone.app.KeptDatabases;
import org.trusttimeline.standalone.app.Secrets;

/** What both sides need of the ledger, wired as a standalone timeline wires it: a role each, pools of 8. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class LedgerAccess {

    private static final int CONNECTIONS = 8;

    @Bean
    Wakeup wakeup() {
        return new Wakeup();
    }

    @Bean
    HikariDataSource keys(KeptDatabases databases) {
        return pool(databases, LedgerDatabases.KEYS, Roles.KEYS_USER);
    }

    @Bean
    SealedTexts sealedTexts(HikariDataSource keys, KeptDatabases databases) {
        return new SealedTexts(new PersonKeys(keys, Secrets.masterKey(databases.data())));
    }

    static HikariDataSource pool(KeptDatabases databases, String database, String role) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setDataSource(databases.as(database, role));
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
