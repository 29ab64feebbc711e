package org.trusttimeline.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, by address, who came without a valid token. Whoever has one is never refused for it. */
public final class RefusedSignIns {

    /** How long an address is counted from its first refusal, and told to stay away above the limit. */
    public static final Duration COUNTED = Duration.ofMinutes(1);

    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> byAddress = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(COUNTED)
            .build();
    private final ClientAddress addresses;
    private final int most;

    public RefusedSignIns(LimitSettings limits, ClientAddress addresses) {
        this.addresses = addresses;
        this.most = limits.refusedSignIns();
    }

    /** Counts one more, and tells whether that is too many. */
    public boolean areTooMany(HttpServletRequest request) {
        return byAddress
                        .get(addresses.of(request), first -> new AtomicInteger())
                        .incrementAndGet()
                > most;
    }
}
