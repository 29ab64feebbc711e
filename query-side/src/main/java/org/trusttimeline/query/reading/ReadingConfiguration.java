package org.trusttimeline.query.reading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.query.projection.BuildProgress;
import org.trusttimeline.query.projection.Documents;

/** What every reading needs. Needs from outside: the {@link SealedTexts} of the ledger. */
@Configuration(proxyBeanMethods = false)
public class ReadingConfiguration {

    @Bean
    Records readableRecords(BuildProgress progress, Documents documents) {
        return new Records(progress, documents);
    }

    @Bean
    Pages readablePages(Documents documents) {
        return new Pages(documents);
    }

    @Bean
    Texts readableTexts(SealedTexts sealedTexts) {
        return new Texts(sealedTexts::open);
    }
}
