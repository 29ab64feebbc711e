package org.trusttimeline.query.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.trusttimeline.ledger.sealing.SealedTexts;
import org.trusttimeline.query.projection.ReadModel;
import org.trusttimeline.query.rebuild.Readiness;

/** What every reading needs. Needs from outside: the {@link SealedTexts} of the ledger. */
@Configuration(proxyBeanMethods = false)
public class RecordAccessConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments());
    }

    @Bean
    Unreadables unreadables() {
        return new Unreadables();
    }

    @Bean
    RecordAccess readableRecords(Readiness readiness, ReadModel model, Unreadables unreadables) {
        return new RecordAccess(readiness, model, unreadables);
    }

    @Bean
    Texts readableTexts(SealedTexts sealedTexts, Unreadables unreadables) {
        return new Texts(sealedTexts::open, unreadables);
    }
}
