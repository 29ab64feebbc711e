package org.trusttimeline.benchmarks.read;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.command.CommandSide;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.schema.LedgerDatabases;
import org.trusttimeline.ledger.schema.Roles;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.standalone.app.KeptDatabases;

/** The command side, in a process with nothing else. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerAccess.class, CommandSide.class})
class Commands {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    HikariDataSource ledgerWriter(KeptDatabases databases) {
        return LedgerAccess.pool(databases, LedgerDatabases.LEDGER, Roles.WRITER);
    }

    @Bean(destroyMethod = "close")
    Appender appender(@Qualifier("ledgerWriter") HikariDataSource writer, Wakeup wakeup, Clock clock) {
        return new Appender(writer, wakeup, clock);
    }
}
