package org.trusttimeline.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is configured of the command side. A value that makes no sense stops the start.
 *
 * @param cachedCharts {@code timeline.cached-charts}: how many charts, and how many memberships, a node keeps in memory; at
 *     least 1
 */
@ConfigurationProperties("timeline")
public record CommandProperties(@DefaultValue("10000") long cachedCharts) {

    public CommandProperties {
        if (cachedCharts < 1) {
            throw new IllegalArgumentException(
                    "timeline.cached-charts is " + cachedCharts + ": at least one chart is kept in memory.");
        }
    }
}
