package org.trusttimeline.query.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.query.access.Unreadables;
import org.trusttimeline.query.rebuild.Readiness;
import org.trusttimeline.query.rebuild.Rebuilds;

/** What operators see of the read side, and do to it. */
@Configuration(proxyBeanMethods = false)
@Import({RebuildEndpoint.class, ParkedEndpoint.class})
public class OperationConfiguration {

    @Bean
    ReadModelHealth readModelHealthIndicator(Readiness readiness, Rebuilds rebuilds, Unreadables unreadables) {
        return new ReadModelHealth(readiness, rebuilds, unreadables);
    }

    @Bean
    ReadModelMetrics readModelMetrics(Rebuilds rebuilds, Unreadables unreadables) {
        return new ReadModelMetrics(rebuilds, unreadables);
    }
}
