package org.trusttimeline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.trusttimeline.http.access.LocalIssuer;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.ledger.wakeup.Wakeup;
import org.trusttimeline.testservers.TestMongo;

/** The read side as it runs, over a ledger and a database of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(QuerySide.class)
class RunningQuerySide {

    private static final Path KEY_FILE = keyFile();

    @Bean
    TestLedger testLedger(@Value("${test.ledger:empty}") String at) {
        TestLedger ledger = new TestLedger();
        if (at.equals("with-an-unknown-event")) {
            ledger.appendUnknown(new Couple("unknown", ledger.texts()::seal));
        }
        return ledger;
    }

    @Bean
    DataSource ledgerReader(TestLedger ledger) {
        return ledger.reader();
    }

    @Bean
    DataSource readSideMemory(TestLedger ledger) {
        return ledger.memory();
    }

    @Bean
    Wakeup wakeup(TestLedger ledger) {
        return ledger.wakeup();
    }

    @Bean
    SealedTexts sealedTexts(TestLedger ledger) {
        return ledger.texts();
    }

    @Bean
    LocalIssuer issuer() {
        return LocalIssuer.read(KEY_FILE);
    }

    /** Its own database on the server of all tests, unless a test names a server of its own. */
    @Bean
    DynamicPropertyRegistrar properties(Environment environment) {
        String database = TestMongo.freshDatabaseName();
        return registry -> {
            registry.add("timeline.issuer.key-file", KEY_FILE::toString);
            registry.add("timeline.mongo.database", () -> database);
            registry.add("timeline.mongo.uri", () -> environment.getProperty("test.mongo.uri", TestMongo.uri()));
        };
    }

    private static Path keyFile() {
        try {
            return Files.writeString(Files.createTempFile("issuer", ".json"), LocalIssuer.newKey());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
