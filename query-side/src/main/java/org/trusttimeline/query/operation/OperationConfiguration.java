package org.trusttimeline.query.operation;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.operation.LoopHealth;
import org.trusttimeline.ledger.loop.Loop;
import org.trusttimeline.ledger.loop.Looping;
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

    @Bean
    LoopHealth queryLoopsHealthIndicator(ListableBeanFactory beans) {
        return new LoopHealth(() -> beans.getBeansOfType(Looping.class).values().stream()
                .flatMap(owner -> owner.loops().stream())
                .map(loop -> {
                    Loop.Status status = loop.status();
                    return new LoopHealth.Seen(loop.name(), status.state().isWell(), status.toString());
                }));
    }
}
