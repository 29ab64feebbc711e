package org.trusttimeline.query.live;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trusttimeline.http.access.EndedAccess;
import org.trusttimeline.ledger.read.LedgerReader;
import org.trusttimeline.ledger.wakeup.Wakeup;

/** The live feed. May be told {@code timeline.live.heartbeat} (else {@code 15s}). */
@Configuration(proxyBeanMethods = false)
@Import(LiveEndpoint.class)
public class LiveConfiguration {

    @Bean
    LiveFeed liveFeed(
            @Qualifier("followedLedger") LedgerReader followedLedger, Wakeup wakeup, List<EndedAccess> ended) {
        return new LiveFeed(followedLedger, wakeup, ended);
    }
}
