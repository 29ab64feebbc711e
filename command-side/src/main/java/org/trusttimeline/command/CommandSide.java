package org.trusttimeline.command;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.command.api.CommandEndpoint;
import org.trusttimeline.command.api.CommandProblems;
import org.trusttimeline.command.api.importing.ImportIdsEndpoint;
import org.trusttimeline.command.api.importing.ImportLabels;
import org.trusttimeline.command.api.parsing.CommandReader;
import org.trusttimeline.command.handling.AdmissionCheck;
import org.trusttimeline.command.handling.Charts;
import org.trusttimeline.command.handling.CommandHandling;
import org.trusttimeline.http.HttpEdge;
import org.trusttimeline.ledger.append.Appender;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.CommitNotifier;
import org.trusttimeline.ledger.wakeup.Wakeup;

/**
 * The command side. From outside it needs the property {@code timeline.issuer.key-file}, a {@link DataSource} named {@code ledgerWriter}, an {@link Appender} on it, a
 * {@link Wakeup}, {@link SealedTexts} and a {@link Clock}. Where no other process reads the ledger, {@code
 * timeline.wakeup.between-processes=false} saves a connection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandProperties.class)
@Import({HttpEdge.class, CommandEndpoint.class, ImportIdsEndpoint.class, CommandProblems.class})
public class CommandSide {

    @Bean
    LedgerReader commandReader(@Qualifier("ledgerWriter") DataSource ledger) {
        return new LedgerReader(ledger);
    }

    @Bean(destroyMethod = "close")
    Charts charts(
            Appender appender,
            @Qualifier("commandReader") LedgerReader reader,
            Wakeup wakeup,
            CommandProperties properties) {
        return new Charts(appender, reader, wakeup, properties.cachedCharts());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "timeline.wakeup.between-processes", matchIfMissing = true)
    CommitNotifier commitNotifier(@Qualifier("ledgerWriter") DataSource ledger, Wakeup wakeup) {
        return new CommitNotifier(ledger, wakeup);
    }

    @Bean
    CommandHandling commandHandling(Charts charts, @Qualifier("commandReader") LedgerReader reader) {
        return new CommandHandling(charts, reader);
    }

    @Bean
    CommandReader requests(
            Clock clock,
            @Qualifier("commandReader") LedgerReader reader,
            SealedTexts texts,
            CommandProperties properties) {
        return new CommandReader(clock, new AdmissionCheck(reader, properties.cachedCharts()), texts);
    }

    @Bean
    ImportLabels importLabels(SealedTexts texts) {
        return new ImportLabels(texts);
    }
}
