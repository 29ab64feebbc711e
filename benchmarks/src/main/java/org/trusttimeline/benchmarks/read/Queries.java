package org.trusttimeline.benchmarks.read;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.query.QuerySide;
import org.trusttimeline.standalone.app.KeptDatabases;

/** The query side, in a process with nothing else. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerAccess.class, QuerySide.class})
class Queries {

    @Bean
    HikariDataSource ledgerReader(KeptDatabases databases) {
        return LedgerAccess.pool(databases, LedgerDatabases.LEDGER, Roles.READER);
    }

    @Bean
    HikariDataSource readSideMemory(KeptDatabases databases) {
        return LedgerAccess.pool(databases, LedgerDatabases.LEDGER, Roles.MEMORY);
    }
}
