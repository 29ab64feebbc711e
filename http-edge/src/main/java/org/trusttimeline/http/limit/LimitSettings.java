package org.trusttimeline.http.limit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

/**
 * The limits of a node. What one person may take depends on no other person; what one address may take counts before
 * sign-in alone, since people share one. Whatever is above a limit is answered at once: 429 or 503, with {@code Retry-After}.
 *
 * @param requests of all that are signed in, being answered or waiting for it; 503 {@code busy} above it
 * @param requestsOfOnePerson being answered or waiting for it; 429 {@code too-many-requests} above it
 * @param atWorkOfOnePerson of these, being answered at the same time; the others wait their turn
 * @param waitsOfOnePerson of these, with a {@code Timeline-Position}, which may be waited for; apart from those at work
 * @param turn how long a request waits its turn before it is refused: 429 {@code too-many-requests}
 * @param body the largest body of a request; 413 {@code body-too-large} above it
 * @param bodies held in memory for all; 503 {@code busy} above it
 * @param bodiesOfOnePerson held in memory for one person; 429 {@code too-many-requests} above it
 * @param bodyDeadline from the first look at a body to its last byte; 408 {@code body-too-slow} after it
 * @param headerDeadline from a request's first byte to the last of its headers; the connection ends after it
 * @param refusedSignIns of one address in a minute; those above it are answered with 429 {@code too-many-sign-ins} in place of 401
 * @param connectionsOfOneAddress open at a time; those above it are closed; connections of {@code proxies} are not counted
 * @param proxies addresses (or networks, {@code 10.0.0.0/8}) of proxies whose {@code Forwarded} or {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("timeline.limits")
public record LimitSettings(
        @DefaultValue("1024") int requests,
        @DefaultValue("64") int requestsOfOnePerson,
        @DefaultValue("8") int atWorkOfOnePerson,
        @DefaultValue("8") int waitsOfOnePerson,
        @DefaultValue("5s") Duration turn,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("64MB") DataSize bodies,
        @DefaultValue("4MB") DataSize bodiesOfOnePerson,
        @DefaultValue("20s") Duration bodyDeadline,
        @DefaultValue("10s") Duration headerDeadline,
        @DefaultValue("600") int refusedSignIns,
        @DefaultValue("2048") int connectionsOfOneAddress,
        @DefaultValue List<String> proxies) {

    /**
     * The limits, checked.
     *
     * @throws IllegalArgumentException if one is not above zero, or one of a person's is above that of all, or a proxy is no address
     */
    public LimitSettings {
        require(requestsOfOnePerson <= requests, "requests-of-one-person is at most requests");
        require(body.compareTo(bodiesOfOnePerson) <= 0, "body is at most bodies-of-one-person");
        require(bodiesOfOnePerson.compareTo(bodies) <= 0, "bodies-of-one-person is at most bodies");
        require(bodies.toBytes() <= Integer.MAX_VALUE, "bodies is less than 2GB");
        require(
                atWorkOfOnePerson > 0
                        && waitsOfOnePerson > 0
                        && requestsOfOnePerson > 0
                        && refusedSignIns > 0
                        && connectionsOfOneAddress > 0,
                "every number is above zero");
        require(
                turn.isPositive() && body.toBytes() > 0 && bodyDeadline.isPositive() && headerDeadline.isPositive(),
                "every duration and size is above zero");
        proxies.forEach(LimitSettings::requireAddress);
    }

    private static void requireAddress(String proxy) {
        try {
            new IpAddressMatcher(proxy);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(
                    "timeline.limits: proxies are addresses or networks, and \"" + proxy + "\" is neither", unfit);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("timeline.limits: " + what);
        }
    }
}
